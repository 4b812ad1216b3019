import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { OrderPage } from '@/features/orders/OrderPage'

export const Route = createFileRoute('/_staff/orders/$id/')({
  beforeLoad: () => requirePermission('orders:read'),
  component: OrderPage,
})
