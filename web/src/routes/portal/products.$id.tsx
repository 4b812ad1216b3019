import { createFileRoute } from '@tanstack/react-router'
import { PortalProductPage } from '@/features/catalog/PortalProductPage'

export const Route = createFileRoute('/portal/products/$id')({ component: PortalProductPage })
