import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { GatewayPage } from '@/features/receivables/GatewayPage'

export const Route = createFileRoute('/pay/$id')({
  beforeLoad: () => words('receivables'),
  component: GatewayPage,
})
