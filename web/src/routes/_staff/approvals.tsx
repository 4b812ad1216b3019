import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ApprovalsPage } from '@/features/orders/ApprovalsPage'

export const Route = createFileRoute('/_staff/approvals')({
  beforeLoad: () => requirePermission('orders:approve'),
  component: ApprovalsPage,
})
