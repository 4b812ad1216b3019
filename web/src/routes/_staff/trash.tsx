import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { TrashPage } from '@/features/platform/TrashPage'

export const Route = createFileRoute('/_staff/trash')({
  beforeLoad: () => requirePermission('trash:read'),
  component: TrashPage,
})
