import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { FeedbackListPage } from '@/features/service/FeedbackListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/feedback')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('feedback:read'),
  component: FeedbackListPage,
})
