import { createFileRoute } from '@tanstack/react-router'
import { TodayPage } from '@/features/platform/TodayPage'

export const Route = createFileRoute('/_staff/today')({ component: TodayPage })
