import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { PublicSurveyPage } from '@/features/surveys/PublicSurveyPage'

export const Route = createFileRoute('/s/$token')({
  beforeLoad: () => words('surveys'),
  component: PublicSurveyPage,
})
