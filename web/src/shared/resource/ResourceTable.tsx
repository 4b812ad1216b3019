import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { usePhone } from '../ui/useMedia'
import type { Field, ListPath, Resource, Row } from './defineResource'
import type { Condition } from './filter'
import { ListEmpty } from './ListEmpty'
import { Cards } from './parts/Cards'
import { Grid } from './parts/Grid'
import { Toolbar } from './parts/Toolbar'
import styles from './table.module.css'
import { useList, useListSearch } from './useList'
import { type BuiltInViews, ViewTabs } from './ViewTabs'

export interface Selection {
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

export interface ResourceTableProps<P extends ListPath> {
  resource: Resource<P>
  /** Where a row leads; or what opening it does. */
  to?: (row: Row<P>) => string
  onOpen?: (row: Row<P>) => void
  /** Conditions that are not the user's to change. */
  where?: readonly Condition[]
  /** Columns in place of the resource's own choice. */
  columns?: readonly string[]
  /** Usual questions to the list, as tabs above it. */
  views?: BuiltInViews
  /** A last column of the feature's own. */
  rowExtra?: (row: Row<P>) => ReactNode
  selection?: Selection
  /** Beside the search box. */
  toolbar?: ReactNode
  /** Shown when there is nothing at all yet. */
  empty?: ReactNode
  /** Without the search and filter bar: a list within a page. */
  plain?: boolean
}

/** A list of a resource: searched, filtered and sorted by the URL, read along a cursor, cards on a phone. */
export function ResourceTable<P extends ListPath>(props: ResourceTableProps<P>) {
  const { resource, where, plain } = props
  const [fromUrl, setSearch] = useListSearch()
  const search = plain ? {} : fromUrl
  const list = useList(resource, search, where)
  const phone = usePhone()
  const { t } = useTranslation()
  const chosen = props.columns ?? search.columns?.split(',')
  const columns: Field[] = chosen
    ? chosen.flatMap((name) => resource.field(name) ?? [])
    : resource.fields.filter((field) => field.column)
  const view = { ...props, fields: columns, rows: list.rows, loading: list.isPending, search, setSearch }
  return (
    <>
      {!plain && <ViewTabs resource={resource as never} views={props.views} />}
      <div className={styles.frame} data-plain={plain || undefined} data-density={search.density}>
        {!plain && (
          <Toolbar
            resource={resource as never}
            search={search}
            setSearch={setSearch}
            where={where}
            columns={columns}
            row={list.rows[0] as never}
            ticked={props.selection?.ids}
            extra={props.toolbar}
          />
        )}
        <div className={styles.body} aria-busy={list.isFetching} data-stale={list.isPlaceholderData || undefined}>
          {list.isError ? (
            <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
          ) : list.isSuccess && list.rows.length === 0 ? (
            <ListEmpty
              resource={resource as never}
              search={search}
              clear={() => setSearch({ q: undefined, filter: undefined } as never)}
            >
              {props.empty}
            </ListEmpty>
          ) : phone ? (
            <Cards {...(view as never as Parameters<typeof Cards>[0])} />
          ) : (
            <Grid {...(view as never as Parameters<typeof Grid>[0])} />
          )}
        </div>
        {list.hasNextPage && (
          <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()}>
            {t('loadMore')}
          </More>
        )}
      </div>
    </>
  )
}

/** Reads on when it comes into view; the button is for those who do not scroll. */
function More({ loading, onMore, children }: { loading: boolean; onMore: () => void; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(onMore)
  latest.current = onMore
  useEffect(() => {
    const element = box.current
    if (!element || loading) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '400px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [loading])
  return (
    <div ref={box} className={styles.more}>
      <Button type="text" loading={loading} onClick={onMore}>
        {children}
      </Button>
    </div>
  )
}
