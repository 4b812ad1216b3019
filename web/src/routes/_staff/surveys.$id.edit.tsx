import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { SurveyBuilderPage } from '@/features/surveys/SurveyBuilderPage'

export const Route = createFileRoute('/_staff/surveys/$id/edit')({
  beforeLoad: () => requirePermission('surveys:write'),
  component: SurveyBuilderPage,
})
