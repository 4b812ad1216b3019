import { createFileRoute } from '@tanstack/react-router'
import { PortalReturnPage } from '@/features/returns/PortalReturnPage'

export const Route = createFileRoute('/portal/returns/$id')({ component: PortalReturnPage })
