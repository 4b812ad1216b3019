import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { StaffPage } from '@/features/monitoring/StaffPage'
import { analyticsSearch } from '@/shared/analysis/address'

export const Route = createFileRoute('/_staff/monitoring/')({
  validateSearch: analyticsSearch,
  beforeLoad: () => requirePermission('monitoring:use'),
  component: StaffPage,
})
