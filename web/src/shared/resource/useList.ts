import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ListPath, usePages } from '@/api/pages'
import type { Resource } from './defineResource'
import { type Condition, conditionsOf, filterText, type ListSearch } from './filter'

/** The list's state, which lives in the URL: it can be sent to a colleague, and Back works. */
export function useListSearch(): [ListSearch, (change: Partial<ListSearch>) => void] {
  const search = useSearch({ strict: false }) as ListSearch
  const navigate = useNavigate()
  const change = (changed: Partial<ListSearch>) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, ...changed })) as never, replace: true })
  return [search, change]
}

/** The rows of a resource that the search and the page's own conditions leave. */
export function useList<P extends ListPath>(
  resource: Pick<Resource<P>, 'path' | 'defaultSort'>,
  search: ListSearch,
  where: readonly Condition[] = [],
) {
  const query = {
    q: search.q,
    sort: search.sort ?? resource.defaultSort,
    filter: filterText([...where, ...conditionsOf(search.filter)]),
    limit: 50,
  }
  return usePages(resource.path, { params: { query } } as never)
}
