import { createFileRoute } from '@tanstack/react-router'
import { PortalHomePage } from '@/features/customers/PortalHomePage'

export const Route = createFileRoute('/portal/')({ component: PortalHomePage })
