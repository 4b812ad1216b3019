import { createFileRoute } from '@tanstack/react-router'
import { PortalConversationsPage } from '@/features/engagement/PortalConversationsPage'

export const Route = createFileRoute('/portal/conversations/')({ component: PortalConversationsPage })
