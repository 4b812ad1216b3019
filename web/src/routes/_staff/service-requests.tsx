import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ServiceInboxPage } from '@/features/service/ServiceInboxPage'
import { type Filter, type ListSearch, listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/service-requests')({
  validateSearch: (search): Pick<ListSearch, 'filter' | 'new'> & { queue?: string } => ({
    ...(listSearch(search).filter && { filter: listSearch(search).filter as Filter }),
    ...(typeof search.queue === 'string' && { queue: search.queue }),
    ...(search.new === true && { new: true }),
  }),
  beforeLoad: () => requirePermission('service_requests:read'),
  component: ServiceInboxPage,
})
