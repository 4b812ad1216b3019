import { createFileRoute } from '@tanstack/react-router'
import { requirePortal } from '@/app/guards'
import { words } from '@/app/i18n'
import { PortalShell } from '@/shells/PortalShell'

export const Route = createFileRoute('/portal')({
  beforeLoad: async ({ location }) => {
    await requirePortal(location)
    const { portalNamespaces } = await import('@/app/registry')
    await words(...portalNamespaces)
  },
  component: PortalShell,
})
