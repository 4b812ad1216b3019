import { createFileRoute } from '@tanstack/react-router'
import { PortalFeedbackPage } from '@/features/service/PortalFeedbackPage'

export const Route = createFileRoute('/portal/feedback')({
  validateSearch: (search): { order?: string; request?: string } => ({
    ...(typeof search.order === 'string' && { order: search.order }),
    ...(typeof search.request === 'string' && { request: search.request }),
  }),
  component: PortalFeedbackPage,
})
