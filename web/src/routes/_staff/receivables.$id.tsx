import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReceivablePage } from '@/features/receivables/ReceivablePage'

export const Route = createFileRoute('/_staff/receivables/$id')({
  beforeLoad: () => requirePermission('receivables:read'),
  component: ReceivablePage,
})
