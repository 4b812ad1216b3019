import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ServiceInboxPage } from '@/features/service/ServiceInboxPage'

export const Route = createFileRoute('/_staff/service-requests')({
  validateSearch: (search): { queue?: string; new?: boolean } => ({
    ...(typeof search.queue === 'string' && { queue: search.queue }),
    ...(search.new === true && { new: true }),
  }),
  beforeLoad: () => requirePermission('service_requests:read'),
  component: ServiceInboxPage,
})
