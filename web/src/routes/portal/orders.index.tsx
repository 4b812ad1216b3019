import { createFileRoute } from '@tanstack/react-router'
import { PortalOrdersPage } from '@/features/orders/PortalOrdersPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/portal/orders/')({
  validateSearch: listSearch,
  component: PortalOrdersPage,
})
