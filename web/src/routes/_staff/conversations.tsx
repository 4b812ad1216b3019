import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ConversationsPage } from '@/features/engagement/ConversationsPage'

export const Route = createFileRoute('/_staff/conversations')({
  validateSearch: (search): { view?: string } => (typeof search.view === 'string' ? { view: search.view } : {}),
  beforeLoad: () => requirePermission('conversations:read'),
  component: ConversationsPage,
})
