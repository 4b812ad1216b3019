import { createFileRoute } from '@tanstack/react-router'
import { NotificationsPage } from '@/features/platform/NotificationsPage'

export const Route = createFileRoute('/_staff/notifications')({ component: NotificationsPage })
