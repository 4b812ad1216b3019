import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { resultsSearch } from '@/features/surveys/parts/search'
import { ResultsPage } from '@/features/surveys/ResultsPage'

export const Route = createFileRoute('/_staff/surveys/$id/results')({
  validateSearch: resultsSearch,
  beforeLoad: () => requirePermission('surveys:results'),
  component: ResultsPage,
})
