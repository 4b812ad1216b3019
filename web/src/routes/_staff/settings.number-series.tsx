import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { NumberSeriesPage } from '@/features/organization/NumberSeriesPage'

export const Route = createFileRoute('/_staff/settings/number-series')({
  beforeLoad: () => requirePermission('settings:read'),
  component: NumberSeriesPage,
})
