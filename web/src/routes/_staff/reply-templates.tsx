import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ReplyTemplatesPage } from '@/features/knowledge/ReplyTemplatesPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/reply-templates')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('reply_templates:write'),
  component: ReplyTemplatesPage,
})
