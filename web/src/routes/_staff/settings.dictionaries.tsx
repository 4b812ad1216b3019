import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { DictionariesPage } from '@/features/organization/DictionariesPage'
import { type ListSearch, listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/settings/dictionaries')({
  validateSearch: (search): ListSearch & { kind: string } => ({
    ...listSearch(search),
    kind: typeof search.kind === 'string' ? search.kind : 'source',
  }),
  beforeLoad: () => requirePermission('dictionaries:write'),
  component: DictionariesPage,
})
