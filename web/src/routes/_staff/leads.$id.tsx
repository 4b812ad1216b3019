import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { LeadPage } from '@/features/leads/LeadPage'

export const Route = createFileRoute('/_staff/leads/$id')({
  beforeLoad: () => requirePermission('leads:read'),
  component: LeadPage,
})
