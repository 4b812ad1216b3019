import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { ForgottenPage } from '@/features/monitoring/ForgottenPage'
import { type ListSearch, listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/forgotten')({
  validateSearch: (search): ListSearch & { days?: number } => ({
    ...listSearch(search),
    ...(typeof search.days === 'number' && search.days > 0 ? { days: search.days } : {}),
  }),
  beforeLoad: () => requirePermission('monitoring:use'),
  component: ForgottenPage,
})
