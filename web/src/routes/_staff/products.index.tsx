import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ProductListPage } from '@/features/catalog/ProductListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/products/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('products:read'),
  component: ProductListPage,
})
