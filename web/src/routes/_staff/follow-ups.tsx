import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { FollowUpListPage } from '@/features/engagement/FollowUpListPage'
import { type ListSearch, listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/follow-ups')({
  validateSearch: (search): ListSearch & { show?: 'tasks' } => ({
    ...listSearch(search),
    ...(search.show === 'tasks' && { show: 'tasks' as const }),
  }),
  beforeLoad: () => requirePermission('follow_ups:read'),
  component: FollowUpListPage,
})
