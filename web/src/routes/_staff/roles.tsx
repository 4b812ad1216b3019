import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { RolesPage } from '@/features/identity/RolesPage'

export const Route = createFileRoute('/_staff/roles')({
  beforeLoad: () => requirePermission('roles:read'),
  component: RolesPage,
})
