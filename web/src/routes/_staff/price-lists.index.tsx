import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { PriceListsPage } from '@/features/catalog/PriceListsPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/price-lists/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('products:read'),
  component: PriceListsPage,
})
