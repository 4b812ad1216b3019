import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { Page } from '../ui/Page'
import { Lines } from '../ui/Skeleton'
import styles from './record.module.css'

interface RecordPageProps<T> {
  query: UseQueryResult<T>
  title: (record: T) => string
  aside?: (record: T) => ReactNode
  note?: (record: T) => ReactNode
  actions?: (record: T) => ReactNode
  back?: ReactNode
  /** Left: what it is. */
  facts?: (record: T) => ReactNode
  /** Right: what is open about it. */
  side?: (record: T) => ReactNode
  /** The head stays in view. */
  sticky?: boolean
  children: (record: T) => ReactNode
}

/** The page of one record: its sticky head, facts on the left, its story in the middle, what is open on the right. */
export function RecordPage<T>(props: RecordPageProps<T>) {
  const { query, title, aside, note, actions, back, facts, side, sticky = false, children } = props
  const record = query.data
  if (query.isError && !record) {
    return (
      <Page title="" back={back}>
        <ProblemPanel page problem={query.error as never} retry={() => void query.refetch()} />
      </Page>
    )
  }
  if (!record) return <Lines count={10} />
  return (
    <Page
      title={title(record)}
      aside={aside?.(record)}
      note={note?.(record)}
      actions={actions?.(record)}
      back={back}
      sticky={sticky}
    >
      <div className={styles.columns} data-facts={facts ? true : undefined} data-side={side ? true : undefined}>
        {facts && <div className={styles.facts}>{facts(record)}</div>}
        <div className={styles.main}>{children(record)}</div>
        {side && <div className={styles.side}>{side(record)}</div>}
      </div>
    </Page>
  )
}
