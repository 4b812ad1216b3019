import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { DistributePage } from '@/features/surveys/DistributePage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/surveys/$id/distribute')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('surveys:distribute'),
  component: DistributePage,
})
