import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { SoldLinesPage } from '@/features/orders/SoldLinesPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/order-lines')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('orders:read'),
  component: SoldLinesPage,
})
