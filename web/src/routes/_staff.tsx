import { createFileRoute } from '@tanstack/react-router'
import { requireStaff } from '@/app/guards'
import { words } from '@/app/i18n'
import { shellNamespaces } from '@/app/registry'
import { StaffShell } from '@/shells/StaffShell'

export const Route = createFileRoute('/_staff')({
  beforeLoad: async ({ location }) => {
    await requireStaff(location)
    await words(...shellNamespaces)
  },
  component: StaffShell,
})
