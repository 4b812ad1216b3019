import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { UserPage } from '@/features/identity/UserPage'

export const Route = createFileRoute('/_staff/users/$id')({
  beforeLoad: () => requirePermission('users:read'),
  component: UserPage,
})
