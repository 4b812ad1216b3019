import { useSyncExternalStore } from 'react'

/** How this browser shows things. The language is told to the server too, with each request. */
export interface Preferences {
  language: 'zh-CN' | 'en'
  theme: 'light' | 'dark' | 'system'
  density: 'compact' | 'default' | 'relaxed'
}

export const languages = ['zh-CN', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const
export const densities = ['compact', 'default', 'relaxed'] as const

const KEY = 'gx.preferences'
const systemDark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function initial(): Preferences {
  const defaults: Preferences = {
    language: navigator.language.startsWith('en') ? 'en' : 'zh-CN',
    theme: 'system',
    density: 'default',
  }
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) }
  } catch {
    return defaults
  }
}

let current = initial()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  systemDark.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    systemDark.removeEventListener('change', listener)
  }
}

export const preferences = () => current

export function setPreferences(change: Partial<Preferences>) {
  current = { ...current, ...change }
  localStorage.setItem(KEY, JSON.stringify(current))
  apply()
  for (const listener of listeners) listener()
}

const dark = () => current.theme === 'dark' || (current.theme === 'system' && systemDark.matches)

/** Writes the choice on the root element, where the style sheets read it. */
export function apply() {
  const root = document.documentElement
  root.dataset.theme = dark() ? 'dark' : 'light'
  root.dataset.density = current.density
  root.lang = current.language
}

systemDark.addEventListener('change', apply)

export const usePreferences = () => useSyncExternalStore(subscribe, preferences)
export const useDark = () => useSyncExternalStore(subscribe, dark)
