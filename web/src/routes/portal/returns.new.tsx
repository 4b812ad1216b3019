import { createFileRoute } from '@tanstack/react-router'
import { NewReturnPage } from '@/features/returns/NewReturnPage'

export const Route = createFileRoute('/portal/returns/new')({
  validateSearch: (search): { order?: string } => (typeof search.order === 'string' ? { order: search.order } : {}),
  component: NewReturnPage,
})
