import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReceiptPage } from '@/features/receivables/ReceiptPage'

export const Route = createFileRoute('/_staff/receipts/$id')({
  beforeLoad: () => requirePermission('receipts:read'),
  component: ReceiptPage,
})
