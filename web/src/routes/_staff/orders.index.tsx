import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { OrderListPage } from '@/features/orders/OrderListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/orders/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('orders:read'),
  component: OrderListPage,
})
