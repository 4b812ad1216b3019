import { GlobalOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import type { Got } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import inbox from '@/shared/inbox/inbox.module.css'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { type Condition, filterText } from '@/shared/resource/filter'
import { Title } from '@/shared/ui/Page'
import { Avatar } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { useClear } from '@/shared/ui/useClear'
import { NewConversationForm } from './NewConversationForm'

type Conversation = Got<'/api/v1/conversations'>['data'][number]

export const conversationViews = ['open', 'mine', 'unassigned', 'closed'] as const
export type ConversationView = (typeof conversationViews)[number]

const talks: Condition = { field: 'channel', op: 'in', value: ['portal', 'website'] }
const isOpen: Condition = { field: 'status', op: 'eq', value: 'open' }

/** Which conversations a view shows; those about service requests stand in the service inbox. */
export const conditions: Record<ConversationView, Condition[]> = {
  open: [talks, isOpen],
  mine: [talks, isOpen, { field: 'assignee_id', op: 'eq', value: { me: true } }],
  unassigned: [talks, isOpen, { field: 'assignee_id', op: 'is_empty' }],
  closed: [talks, { field: 'status', op: 'eq', value: 'closed' }],
}

export function ConversationList({ open }: { open: string | undefined }) {
  const { t } = useTranslation(['engagement', 'common'])
  const clear = useClear()
  const can = useCan()
  const navigate = useNavigate()
  const { view = 'open' } = useSearch({ strict: false }) as { view?: ConversationView }
  const [typed, setTyped] = useState('')
  const [starting, setStarting] = useState(false)
  const q = useDeferredValue(typed.trim()) || undefined
  const list = usePages('/api/v1/conversations', {
    params: { query: { filter: filterText(conditions[view]), q, limit: 50 } },
  })
  const close = () => setStarting(false)
  return (
    <>
      <div className={inbox.top}>
        <Title>{t('conversations.title')}</Title>
        {can('conversations:write') && (
          <Button
            type="text"
            icon={<PlusOutlined />}
            aria-label={t('conversations.new')}
            onClick={() => setStarting(true)}
          />
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
        <nav className={inbox.chips} aria-label={t('conversations.views')}>
          {conversationViews.map((name) => (
            <Link
              key={name}
              to="."
              search={{ view: name === 'open' ? undefined : name } as never}
              className={inbox.queue}
              aria-current={view === name ? 'true' : undefined}
            >
              {t(`conversations.view.${name}`)}
            </Link>
          ))}
        </nav>
      </div>
      {list.isError ? (
        <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Lines count={8} />
      ) : (
        <nav className={inbox.rows} aria-label={t('conversations.title')}>
          {list.rows.map((conversation) => (
            <ConversationRow key={conversation.id} conversation={conversation} current={conversation.id === open} />
          ))}
          {list.rows.length === 0 && <p className={inbox.nothing}>{t('conversations.empty')}</p>}
          {list.hasNextPage && (
            <Button type="text" block onClick={() => void list.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          )}
        </nav>
      )}
      <FormDrawer title={t('conversations.new')} open={starting} onClose={close}>
        <NewConversationForm
          onCancel={close}
          onDone={({ id }) => {
            close()
            void navigate({ to: '/conversations/$id', params: { id } })
          }}
        />
      </FormDrawer>
    </>
  )
}

export const partner = (conversation: Pick<Conversation, 'customer' | 'visitor_name'>, visitor: string) =>
  conversation.customer?.name ?? conversation.visitor_name ?? visitor

function ConversationRow({ conversation, current }: { conversation: Conversation; current: boolean }) {
  const { t } = useTranslation('engagement')
  const name = partner(conversation, t('conversations.visitor'))
  return (
    <Link
      to="/conversations/$id"
      params={{ id: conversation.id }}
      search={(old: object) => old}
      className={inbox.row}
      aria-current={current ? 'page' : undefined}
      data-unread={conversation.unread > 0 || undefined}
    >
      <Avatar name={name} size={32} />
      <span className={inbox.rowTitle}>
        {name}{' '}
        {conversation.channel === 'website' && (
          <GlobalOutlined
            aria-hidden={false}
            role="img"
            aria-label={t('conversations.website')}
            title={t('conversations.website')}
          />
        )}
      </span>
      <span className={inbox.rowAside}>
        <Time at={conversation.last_message_at} />
      </span>
      <span className={inbox.rowNote}>{conversation.last_message ?? conversation.subject}</span>
      <span className={inbox.rowAside}>
        {conversation.unread > 0 ? (
          <span className={inbox.badge}>
            {conversation.unread}
            <span className="visually-hidden"> {t('conversations.unread')}</span>
          </span>
        ) : (
          !conversation.assignee && conversation.status === 'open' && t('conversations.unassigned')
        )}
      </span>
    </Link>
  )
}
