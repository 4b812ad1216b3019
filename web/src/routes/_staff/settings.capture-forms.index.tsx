import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { CaptureFormsPage } from '@/features/leads/CaptureFormsPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/settings/capture-forms/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('capture_forms:write'),
  component: CaptureFormsPage,
})
