import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { DepartmentsPage } from '@/features/organization/DepartmentsPage'

export const Route = createFileRoute('/_staff/settings/departments')({
  beforeLoad: () => requirePermission('departments:write'),
  component: DepartmentsPage,
})
