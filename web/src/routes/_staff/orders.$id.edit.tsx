import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { EditOrderPage } from '@/features/orders/OrderEditPages'

export const Route = createFileRoute('/_staff/orders/$id/edit')({
  beforeLoad: () => requirePermission('orders:write'),
  component: EditOrderPage,
})
