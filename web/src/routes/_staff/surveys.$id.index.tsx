import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { SurveyPage } from '@/features/surveys/SurveyPage'

export const Route = createFileRoute('/_staff/surveys/$id/')({
  beforeLoad: () => requirePermission('surveys:read'),
  component: SurveyPage,
})
