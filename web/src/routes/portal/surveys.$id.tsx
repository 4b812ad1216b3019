import { createFileRoute } from '@tanstack/react-router'
import { PortalSurveyPage } from '@/features/surveys/PortalSurveyPage'

export const Route = createFileRoute('/portal/surveys/$id')({ component: PortalSurveyPage })
