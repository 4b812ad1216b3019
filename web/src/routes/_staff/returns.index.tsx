import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReturnListPage } from '@/features/returns/ReturnListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/returns/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('returns:read'),
  component: ReturnListPage,
})
