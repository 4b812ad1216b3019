import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { PersonPage } from '@/features/monitoring/PersonPage'
import { analyticsSearch } from '@/shared/analysis/address'

export const Route = createFileRoute('/_staff/monitoring/$member')({
  validateSearch: analyticsSearch,
  beforeLoad: () => requirePermission('monitoring:use'),
  component: PersonPage,
})
