import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ShipmentListPage } from '@/features/orders/ShipmentListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/shipments')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('orders:read'),
  component: ShipmentListPage,
})
