import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CustomerPage } from '@/features/customers/CustomerPage'

export const Route = createFileRoute('/_staff/customers/$id')({
  validateSearch: (search): { tab?: string } => (typeof search.tab === 'string' ? { tab: search.tab } : {}),
  beforeLoad: () => requirePermission('customers:read'),
  component: CustomerPage,
})
