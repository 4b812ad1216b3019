import { createFileRoute } from '@tanstack/react-router'
import { PortalOrderPage } from '@/features/orders/PortalOrderPage'

export const Route = createFileRoute('/portal/orders/$id')({ component: PortalOrderPage })
