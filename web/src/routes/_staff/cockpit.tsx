import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CockpitPage } from '@/features/analytics/CockpitPage'
import { ApprovalsPanel } from '@/features/orders/ApprovalsPage'
import { analyticsSearch } from '@/shared/analysis/address'

export const Route = createFileRoute('/_staff/cockpit')({
  validateSearch: analyticsSearch,
  beforeLoad: () => requirePermission('customers:assign'),
  component: () => <CockpitPage approvals={<ApprovalsPanel titled />} />,
})
