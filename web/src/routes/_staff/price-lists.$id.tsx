import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { PriceListPage } from '@/features/catalog/PriceListPage'

export const Route = createFileRoute('/_staff/price-lists/$id')({
  beforeLoad: () => requirePermission('products:read'),
  component: PriceListPage,
})
