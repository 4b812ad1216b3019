import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CompanyPage } from '@/features/organization/CompanyPage'

export const Route = createFileRoute('/_staff/settings/company')({
  beforeLoad: () => requirePermission('company:write'),
  component: CompanyPage,
})
