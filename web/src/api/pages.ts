import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type GetPath, type Got, get, type Init } from './query'

type Rows<P extends GetPath> = Got<P> extends { data: (infer Row extends object)[] } ? Row : never

/** The paths that answer with rows. */
export type ListPath = { [P in GetPath]: [Rows<P>] extends [never] ? never : P }[GetPath]
export type Row<P extends ListPath> = Rows<P>

interface Answer<P extends ListPath> {
  data: Row<P>[]
  page?: { next: string | null; total?: number | null }
}

interface PagesOptions {
  enabled?: boolean
}

/** Reads a list page by page along its cursor: `const { rows, hasNextPage, fetchNextPage } = usePages('/api/v1/notifications')`. */
export function usePages<P extends ListPath>(path: P, init?: Init<P, 'get'>, options: PagesOptions = {}) {
  const params = ((init as { params?: object } | undefined)?.params ?? {}) as { query?: object }
  const list = useInfiniteQuery({
    queryKey: [path, params, 'pages'],
    queryFn: (context) => {
      const page = get(path, { params: { ...params, query: { ...params.query, cursor: context.pageParam } } } as never)
      return (page.queryFn as (context: unknown) => Promise<Answer<P>>)(context)
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page?.next ?? undefined,
    placeholderData: keepPreviousData,
    ...options,
  })
  return { ...list, rows: list.data?.pages.flatMap((page) => page.data) ?? [] }
}
