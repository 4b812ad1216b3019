import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { setPreferences } from '@/app/preferences'

setPreferences({ language: 'zh-CN', theme: 'light', density: 'default' })
await startLanguage()

beforeEach(() => localStorage.clear())

afterEach(cleanup)
