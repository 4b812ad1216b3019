import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { PortalAccountsPage } from '@/features/identity/PortalAccountsPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/portal-accounts')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('portal_accounts:read'),
  component: PortalAccountsPage,
})
