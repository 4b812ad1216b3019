import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { RulesPage } from '@/features/organization/RulesPage'

export const Route = createFileRoute('/_staff/settings/rules')({
  beforeLoad: () => requirePermission('settings:read'),
  component: RulesPage,
})
