import { createFileRoute } from '@tanstack/react-router'
import { RequestPage } from '@/features/service/RequestPage'

export const Route = createFileRoute('/_staff/service-requests/$id')({ component: RequestPage })
