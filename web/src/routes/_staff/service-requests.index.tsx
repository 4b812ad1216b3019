import { createFileRoute } from '@tanstack/react-router'
import { NoRequest } from '@/features/service/ServiceInboxPage'

export const Route = createFileRoute('/_staff/service-requests/')({ component: NoRequest })
