import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CaptureFormPage } from '@/features/leads/CaptureFormPage'

export const Route = createFileRoute('/_staff/settings/capture-forms/$id')({
  beforeLoad: () => requirePermission('capture_forms:write'),
  component: CaptureFormPage,
})
