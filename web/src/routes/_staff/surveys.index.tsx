import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { SurveyListPage } from '@/features/surveys/SurveyListPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/surveys/')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('surveys:read'),
  component: SurveyListPage,
})
