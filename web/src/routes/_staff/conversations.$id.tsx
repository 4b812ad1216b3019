import { createFileRoute } from '@tanstack/react-router'
import { ConversationPage } from '@/features/engagement/ConversationPage'

export const Route = createFileRoute('/_staff/conversations/$id')({ component: ConversationPage })
