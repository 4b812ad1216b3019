import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CustomerListPage } from '@/features/customers/CustomerListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/customers/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('customers:read'),
  component: CustomerListPage,
})
