import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { LossesPage } from '@/features/monitoring/LossesPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/pool-losses')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('monitoring:use'),
  component: LossesPage,
})
