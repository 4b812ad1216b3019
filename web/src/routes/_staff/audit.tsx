import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { AuditPage } from '@/features/platform/AuditPage'

export const Route = createFileRoute('/_staff/audit')({
  beforeLoad: () => requirePermission('events:read'),
  component: AuditPage,
})
