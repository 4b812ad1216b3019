import { createFileRoute } from '@tanstack/react-router'
import { TodayFigures } from '@/features/analytics/TodayFigures'
import { TodayPage } from '@/features/platform/TodayPage'

export const Route = createFileRoute('/_staff/today')({
  component: () => <TodayPage figures={<TodayFigures />} />,
})
