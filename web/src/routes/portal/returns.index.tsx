import { createFileRoute } from '@tanstack/react-router'
import { PortalReturnsPage } from '@/features/returns/PortalReturnsPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/portal/returns/')({
  validateSearch: listSearch,
  component: PortalReturnsPage,
})
