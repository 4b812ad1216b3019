import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { ProfilePage } from '@/features/identity/ProfilePage'

export const Route = createFileRoute('/portal/profile')({
  beforeLoad: () => words('identity'),
  component: ProfilePage,
})
