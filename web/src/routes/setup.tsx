import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { SetupPage } from '@/features/identity/SetupPage'

export const Route = createFileRoute('/setup')({
  validateSearch: (search): { token?: string } => (typeof search.token === 'string' ? { token: search.token } : {}),
  beforeLoad: () => words('identity'),
  component: SetupPage,
})
