import { createFileRoute } from '@tanstack/react-router'
import { NoConversation } from '@/features/engagement/ConversationsPage'

export const Route = createFileRoute('/_staff/conversations/')({ component: NoConversation })
