import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ContactListPage } from '@/features/customers/ContactListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/contacts')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('customers:read'),
  component: ContactListPage,
})
