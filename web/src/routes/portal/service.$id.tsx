import { createFileRoute } from '@tanstack/react-router'
import { PortalRequestPage } from '@/features/service/PortalRequestPage'

export const Route = createFileRoute('/portal/service/$id')({ component: PortalRequestPage })
