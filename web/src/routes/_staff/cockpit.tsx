import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CockpitPage } from '@/features/analytics/CockpitPage'
import { analyticsSearch } from '@/features/analytics/parts/address'
import { ApprovalsPanel } from '@/features/orders/ApprovalsPage'

export const Route = createFileRoute('/_staff/cockpit')({
  validateSearch: analyticsSearch,
  beforeLoad: () => requirePermission('customers:assign'),
  component: () => <CockpitPage approvals={<ApprovalsPanel titled />} />,
})
