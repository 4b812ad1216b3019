import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { NewReceiptPage } from '@/features/receivables/NewReceiptPage'

export const Route = createFileRoute('/_staff/receipts/new')({
  validateSearch: (search): { order?: string } => (typeof search.order === 'string' ? { order: search.order } : {}),
  beforeLoad: () => requirePermission('receipts:write'),
  component: NewReceiptPage,
})
