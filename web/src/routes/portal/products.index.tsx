import { createFileRoute } from '@tanstack/react-router'
import { PortalProductsPage } from '@/features/catalog/PortalProductsPage'

export const Route = createFileRoute('/portal/products/')({
  validateSearch: (search): { category?: string } =>
    typeof search.category === 'string' ? { category: search.category } : {},
  component: PortalProductsPage,
})
