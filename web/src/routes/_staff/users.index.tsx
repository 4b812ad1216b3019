import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { UserListPage } from '@/features/identity/UserListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/users/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('users:read'),
  component: UserListPage,
})
