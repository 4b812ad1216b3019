import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { LeadBoardPage } from '@/features/leads/LeadBoardPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/leads/board')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('leads:read'),
  component: LeadBoardPage,
})
