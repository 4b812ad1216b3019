import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReturnPage } from '@/features/returns/ReturnPage'

export const Route = createFileRoute('/_staff/returns/$id')({
  beforeLoad: () => requirePermission('returns:read'),
  component: ReturnPage,
})
