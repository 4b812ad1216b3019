import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReceivableListPage } from '@/features/receivables/ReceivableListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/receivables/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('receivables:read'),
  component: ReceivableListPage,
})
