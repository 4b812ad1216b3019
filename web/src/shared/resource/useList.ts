import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ListPath, usePages } from '@/api/pages'
import type { Resource } from './defineResource'
import { type Condition, filterText, type ListSearch, nodesOf } from './filter'

/** Changes the URL; what one would want to go back from is not replaced. */
export type SetSearch = (change: Partial<ListSearch>, options?: { replace?: boolean }) => void

/** The list's state, which lives in the URL: it can be sent to a colleague, and Back works. */
export function useListSearch(): [ListSearch, SetSearch] {
  const search = useSearch({ strict: false }) as ListSearch
  const navigate = useNavigate()
  const change: SetSearch = (changed, { replace = true } = {}) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, ...changed })) as never, replace })
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
    filter: filterText([...where, ...nodesOf(search.filter)]),
    limit: 50,
  }
  return usePages(resource.path, { params: { query } } as never)
}
