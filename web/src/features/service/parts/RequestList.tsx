import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { Link, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import type { Got } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import inbox from '@/shared/inbox/inbox.module.css'
import { useEnum } from '@/shared/resource/fields/status'
import { filterText, nodesOf } from '@/shared/resource/filter'
import { Title } from '@/shared/ui/Page'
import { Avatar } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { Chip } from '@/shared/ui/Status'
import { useClear } from '@/shared/ui/useClear'
import { priorityTones } from '../requests.resource'
import { conditions, order, type Queue } from './queues'
import { Sla } from './Sla'

type Request = Got<'/api/v1/service-requests'>['data'][number]

interface RequestListProps {
  queue: Queue
  open: string | undefined
  onNew: () => void
  /** The queues, where they have no room of their own. */
  chips: ReactNode
}

export function RequestList({ queue, open, onNew, chips }: RequestListProps) {
  const { t } = useTranslation(['service', 'common'])
  const clear = useClear()
  const can = useCan()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim()) || undefined
  // An address may ask for requests of its own choice: those behind a figure.
  const asked = nodesOf((useSearch({ strict: false }) as { filter?: unknown }).filter)
  const list = usePages('/api/v1/service-requests', {
    params: {
      query: asked.length
        ? { filter: filterText(asked), sort: '-created_at', q, limit: 50 }
        : { filter: filterText(conditions[queue]), sort: order(queue), q, limit: 50 },
    },
  })
  return (
    <>
      <div className={inbox.top}>
        <Title>{t('title')}</Title>
        {can('service_requests:write') && (
          <Button type="text" icon={<PlusOutlined />} aria-label={t('new.title')} onClick={onNew} />
        )}
        <Input
          type="search"
          allowClear={clear}
          prefix={<SearchOutlined />}
          placeholder={t('common:search')}
          aria-label={t('common:search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {chips}
        {asked.length > 0 && (
          <p className={inbox.asked}>
            {t('common:filter.others', { count: asked.length })}{' '}
            <Link to="/service-requests">{t('common:empty.clear')}</Link>
          </p>
        )}
      </div>
      {list.isError ? (
        <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Lines count={8} />
      ) : (
        <nav className={inbox.rows} aria-label={t(`queues.${queue}`)}>
          {list.rows.map((request) => (
            <RequestRow key={request.id} request={request} current={request.id === open} />
          ))}
          {list.rows.length === 0 && <p className={inbox.nothing}>{t('queues.empty')}</p>}
          {list.hasNextPage && (
            <Button type="text" block onClick={() => void list.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          )}
        </nav>
      )}
    </>
  )
}

function RequestRow({ request, current }: { request: Request; current: boolean }) {
  const { t } = useTranslation('service')
  const { word: status } = useEnum('RequestStatus')
  const { word: priority } = useEnum('Priority')
  return (
    <Link
      to="/service-requests/$id"
      params={{ id: request.id }}
      search={(old: object) => old}
      className={inbox.row}
      aria-current={current ? 'page' : undefined}
      data-unread={request.unread > 0 || undefined}
    >
      <Avatar name={request.customer.name} size={32} />
      <span className={inbox.rowTitle}>{request.subject}</span>
      <span className={inbox.rowAside}>
        {request.unread > 0 ? (
          <span className={inbox.badge}>
            {request.unread}
            <span className="visually-hidden"> {t('unread')}</span>
          </span>
        ) : (
          <Time at={request.created_at} />
        )}
      </span>
      <span className={inbox.rowNote}>
        {request.customer.name} · {status(request.status)}
        {request.agent && ` · ${request.agent.name}`}
      </span>
      <span className={inbox.rowAside}>
        {request.sla.due_at || request.sla.paused ? (
          <Sla sla={request.sla} />
        ) : (
          priorityTones[request.priority] && (
            <Chip tone={priorityTones[request.priority] ?? 'neutral'}>{priority(request.priority)}</Chip>
          )
        )}
      </span>
    </Link>
  )
}
