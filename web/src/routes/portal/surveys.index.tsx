import { createFileRoute } from '@tanstack/react-router'
import { PortalSurveysPage } from '@/features/surveys/PortalSurveysPage'

export const Route = createFileRoute('/portal/surveys/')({ component: PortalSurveysPage })
