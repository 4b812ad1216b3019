import { createFileRoute } from '@tanstack/react-router'
import { PortalConversationPage } from '@/features/engagement/PortalConversationPage'

export const Route = createFileRoute('/portal/conversations/$id')({ component: PortalConversationPage })
