import { createFileRoute } from '@tanstack/react-router'
import { AnalyticsPage } from '@/features/analytics/AnalyticsPage'
import { analyticsSearch } from '@/shared/analysis/address'

export const Route = createFileRoute('/_staff/analytics')({
  validateSearch: analyticsSearch,
  component: AnalyticsPage,
})
