import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { LeadFunnelPage } from '@/features/leads/LeadFunnelPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/leads/funnel')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('leads:read'),
  component: LeadFunnelPage,
})
