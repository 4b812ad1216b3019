import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ProductPage } from '@/features/catalog/ProductPage'

export const Route = createFileRoute('/_staff/products/$id')({
  beforeLoad: () => requirePermission('products:read'),
  component: ProductPage,
})
