import { createFileRoute } from '@tanstack/react-router'
import { requireStaff } from '@/app/guards'
import { words } from '@/app/i18n'
import { StaffShell } from '@/shells/StaffShell'

export const Route = createFileRoute('/_staff')({
  beforeLoad: async ({ location }) => {
    await requireStaff(location)
    const { shellNamespaces } = await import('@/app/registry')
    await words(...shellNamespaces)
  },
  component: StaffShell,
})
