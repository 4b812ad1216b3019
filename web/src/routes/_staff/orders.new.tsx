import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { NewOrderPage } from '@/features/orders/OrderEditPages'

export const Route = createFileRoute('/_staff/orders/new')({
  validateSearch: (search): { customer?: string } =>
    typeof search.customer === 'string' ? { customer: search.customer } : {},
  beforeLoad: () => requirePermission('orders:write'),
  component: NewOrderPage,
})
