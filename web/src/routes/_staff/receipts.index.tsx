import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReceiptListPage } from '@/features/receivables/ReceiptListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/receipts/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('receipts:read'),
  component: ReceiptListPage,
})
