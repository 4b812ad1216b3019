import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ApiKeysPage } from '@/features/identity/ApiKeysPage'

export const Route = createFileRoute('/_staff/api-keys')({
  beforeLoad: () => requirePermission('api_keys:write'),
  component: ApiKeysPage,
})
