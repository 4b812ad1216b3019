import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { LeadListPage } from '@/features/leads/LeadListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/leads/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('leads:read'),
  component: LeadListPage,
})
