import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { PasswordPage } from '@/features/identity/PasswordPage'

export const Route = createFileRoute('/invite/$token')({
  beforeLoad: () => words('identity'),
  component: PasswordPage,
})
