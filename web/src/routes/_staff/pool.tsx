import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { PoolPage } from '@/features/customers/PoolPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/pool')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('customers:pool'),
  component: PoolPage,
})
