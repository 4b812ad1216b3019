import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { get } from '@/api/query'
import type { ListPath, Resource, Row } from './defineResource'
import { type Condition, conditionsOf, filterText, type ListSearch } from './filter'

/** The list's state, which lives in the URL: it can be sent to a colleague, and Back works. */
export function useListSearch(): [ListSearch, (change: Partial<ListSearch>) => void] {
  const search = useSearch({ strict: false }) as ListSearch
  const navigate = useNavigate()
  const change = (changed: Partial<ListSearch>) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, ...changed })) as never, replace: true })
  return [search, change]
}

interface Answer<P extends ListPath> {
  data: Row<P>[]
  page?: { next: string | null; total?: number | null }
}

/** Reads a list page by page along its cursor. */
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
  const list = useInfiniteQuery({
    queryKey: [resource.path, { query }, 'pages'],
    queryFn: (context) => {
      const page = get(resource.path, { params: { query: { ...query, cursor: context.pageParam } } } as never)
      return (page.queryFn as (context: unknown) => Promise<Answer<P>>)(context)
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page?.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  return { ...list, rows: list.data?.pages.flatMap((page) => page.data) ?? [] }
}
