import { EllipsisOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import type { ListSearch } from '@/shared/resource/filter'
import { useList } from '@/shared/resource/useList'
import { Dropdown } from '@/shared/ui/deferred'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../leads.module.css'
import { type LeadStatus, leads } from '../leads.resource'
import { type Card, lanes, moveTo } from './moves'

interface LaneProps {
  status: LeadStatus
  /** Of all leads in the lane, not only of those that have been read. */
  count: number | undefined
  search: ListSearch
  onMove: (lead: Card, to: LeadStatus) => void
}

/** What is being dragged: a browser does not tell before it is dropped. */
let dragged: Card | undefined

/** A state with its leads, read page by page. */
export function Lane({ status, count, search, onMove }: LaneProps) {
  const { t } = useTranslation(['leads', 'common'])
  const [over, setOver] = useState(false)
  const list = useList(leads, search, [{ field: 'status', op: 'eq', value: status }])
  const title = t(`status.${status}`)
  return (
    <section
      className={styles.lane}
      aria-label={title}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (dragged) onMove(dragged, status)
        dragged = undefined
      }}
    >
      <h2>
        {title} <span className="muted">{count}</span>
      </h2>
      {list.isError && <ProblemPanel problem={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Lines count={3} />}
      <ul>
        {list.rows.map((lead) => (
          <li key={lead.id} draggable onDragStart={() => (dragged = lead)}>
            <LeadCard lead={lead} onMove={onMove} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('common:loadMore')}
        </Button>
      )}
    </section>
  )
}

function LeadCard({ lead, onMove }: { lead: Card; onMove: LaneProps['onMove'] }) {
  const { t } = useTranslation('leads')
  const moves = lanes.flatMap((lane) => {
    const action = lane === lead.status ? undefined : moveTo(lead.status, lane)
    const said = lead.actions.find(({ name }) => name === action)
    return action && said && said.code !== 'forbidden'
      ? [{ key: lane, disabled: !said.allowed, label: <Move to={t(`status.${lane}`)} reason={said.reason} /> }]
      : []
  })
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <Link to="/leads/$id" params={{ id: lead.id }}>
          {lead.name}
        </Link>
        {moves.length > 0 && (
          <Dropdown
            trigger={['click']}
            placement="bottomRight"
            menu={{ items: moves, onClick: ({ key }) => onMove(lead, key as LeadStatus) }}
          >
            <Button
              type="text"
              size="small"
              icon={<EllipsisOutlined />}
              aria-label={t('board.move', { name: lead.name })}
            />
          </Dropdown>
        )}
      </div>
      {lead.organization && <p>{lead.organization}</p>}
      <p className="muted">
        {lead.owner?.name ?? t('unassigned')} · {lead.source?.name ?? '—'}
      </p>
      <p className="muted">
        <Time at={lead.next_contact_at ?? lead.created_at} />
      </p>
    </article>
  )
}

function Move({ to, reason }: { to: string; reason: string | null }) {
  return (
    <>
      {to}
      {reason && <div className={styles.reason}>{reason}</div>}
    </>
  )
}
