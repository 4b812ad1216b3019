import { createFileRoute } from '@tanstack/react-router'
import { PortalServicePage } from '@/features/service/PortalServicePage'

export const Route = createFileRoute('/portal/service/')({
  validateSearch: (search): { new?: boolean } => (search.new === true ? { new: true } : {}),
  component: PortalServicePage,
})
