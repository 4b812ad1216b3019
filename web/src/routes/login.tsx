import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { LoginPage } from '@/features/identity/LoginPage'

export const Route = createFileRoute('/login')({
  validateSearch: (search): { back?: string } => (typeof search.back === 'string' ? { back: search.back } : {}),
  beforeLoad: () => words('identity'),
  component: LoginPage,
})
