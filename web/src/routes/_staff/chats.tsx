import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ChatsPage } from '@/features/monitoring/ChatsPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/chats')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('conversations:read'),
  component: ChatsPage,
})
