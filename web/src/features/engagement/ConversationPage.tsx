import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { StaffChat } from '@/shared/chat/StaffChat'
import { CustomerCard } from '@/shared/customer/CustomerCard'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { InboxDetail } from '@/shared/inbox/Inbox'
import inbox from '@/shared/inbox/inbox.module.css'
import { EnumStatus } from '@/shared/resource/fields/status'
import { Title } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { usePhone } from '@/shared/ui/useMedia'
import { type Conversation, ConversationActions } from './parts/ConversationActions'
import { partner } from './parts/ConversationList'
import { VisitorCard } from './parts/VisitorCard'

const route = getRouteApi('/_staff/conversations/$id')

/** One conversation: what was said, and whom one talks to. */
export function ConversationPage() {
  const { t } = useTranslation('engagement')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/conversations/{id}', { params: { path: { id } } }))
  if (query.isError) return <ProblemPanel problem={query.error} retry={() => void query.refetch()} />
  const conversation = query.data
  if (!conversation) return <Lines count={8} />
  const write = conversation.actions.find(({ name }) => name === 'message')
  return (
    <InboxDetail
      key={conversation.id}
      head={<Head conversation={conversation} />}
      cardTitle={conversation.customer ? t('fields.customer') : t('conversations.visitor')}
      card={
        conversation.customer ? (
          <CustomerCard customer={conversation.customer} />
        ) : (
          <VisitorCard conversation={conversation} />
        )
      }
    >
      <StaffChat
        conversationId={conversation.id}
        unread={conversation.unread}
        customer={conversation.customer?.name ?? conversation.visitor_name ?? undefined}
        closed={write && !write.allowed ? (write.reason ?? undefined) : undefined}
      />
    </InboxDetail>
  )
}

function Head({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('engagement')
  const phone = usePhone()
  const name = partner(conversation, t('conversations.visitor'))
  return (
    <div>
      <div className={inbox.titleLine}>
        {phone && (
          <Link to="/conversations" search={(old: object) => old} aria-label={t('conversations.back')}>
            <ArrowLeftOutlined />
          </Link>
        )}
        {phone ? <Title>{name}</Title> : <h2>{name}</h2>}
        <EnumStatus
          of="ConversationStatus"
          value={conversation.status}
          tone={conversation.status === 'open' ? 'green' : 'neutral'}
        />
      </div>
      <p className={inbox.under}>
        <span>{conversation.subject}</span>
        <span>
          {conversation.assignee
            ? t('conversations.with', { name: conversation.assignee.name })
            : t('conversations.unassigned')}
        </span>
      </p>
      <div className={inbox.acts}>
        <ConversationActions conversation={conversation} />
      </div>
    </div>
  )
}
