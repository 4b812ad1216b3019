import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import type { Draft } from '@/shared/chat/Composer'
import { StaffChat } from '@/shared/chat/StaffChat'
import { CustomerCard } from '@/shared/customer/CustomerCard'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { InboxDetail } from '@/shared/inbox/Inbox'
import inbox from '@/shared/inbox/inbox.module.css'
import { Facts } from '@/shared/resource/Facts'
import { EnumStatus } from '@/shared/resource/fields/status'
import { Title } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { usePhone } from '@/shared/ui/useMedia'
import { RequestActions, touched } from './parts/RequestActions'
import { Sla } from './parts/Sla'
import { priorityTones, requests, requestTones } from './requests.resource'
import styles from './service.module.css'

export type Request = Got<'/api/v1/service-requests/{id}'>

const route = getRouteApi('/_staff/service-requests/$id')

/** A request in hand: what is asked, what was said, what is promised. */
export function RequestPage() {
  const { t } = useTranslation('service')
  const can = useCan()
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/service-requests/{id}', { params: { path: { id } } }))
  const say = useWrite('post', '/api/v1/conversations/{id}/messages', touched)
  const resolve = useWrite('post', '/api/v1/service-requests/{id}/resolve', touched)
  if (query.isError) return <ProblemPanel problem={query.error} retry={() => void query.refetch()} />
  const request = query.data
  if (!request) return <Lines count={8} />
  const talk = request.conversation_id
  const resolvable = request.actions.some(({ name, allowed }) => name === 'resolve' && allowed)
  const sendAndResolve = async (draft: Draft) => {
    await say.mutateAsync({ params: { path: { id: talk ?? '' } }, body: draft })
    await resolve.mutateAsync({ params: { path: { id: request.id } }, body: { resolution: draft.body } })
  }
  const readOnly = request.status === 'closed' ? t('closed') : can('conversations:write') ? undefined : t('readOnly')
  return (
    <InboxDetail
      key={request.id}
      head={<Head request={request} />}
      cardTitle={t('card')}
      card={
        <div className={styles.cards}>
          <Facts resource={requests} record={request} editable={can('service_requests:write')} />
          <CustomerCard customer={request.customer} />
        </div>
      }
    >
      {talk ? (
        <StaffChat
          conversationId={talk}
          unread={request.unread}
          closed={readOnly}
          about={request.description}
          customer={request.customer.name}
          number={request.number}
          also={resolvable ? { label: t('sendAndResolve'), run: sendAndResolve } : undefined}
        />
      ) : (
        <p className={styles.description}>{request.description}</p>
      )}
    </InboxDetail>
  )
}

function Head({ request }: { request: Request }) {
  const { t } = useTranslation('service')
  const phone = usePhone()
  return (
    <div>
      <div className={inbox.titleLine}>
        {phone && (
          <Link to="/service-requests" search={(old: object) => old} aria-label={t('back')}>
            <ArrowLeftOutlined />
          </Link>
        )}
        {phone ? <Title>{request.subject}</Title> : <h2>{request.subject}</h2>}
        <EnumStatus of="RequestStatus" value={request.status} tone={requestTones[request.status]} />
        {priorityTones[request.priority] && (
          <EnumStatus of="Priority" value={request.priority} tone={priorityTones[request.priority]} />
        )}
      </div>
      <p className={inbox.under}>
        <span>{request.number}</span>
        <span>{request.customer.name}</span>
        <span>{request.agent ? t('with', { name: request.agent.name }) : t('nobody')}</span>
        {request.reopened > 0 && <span>{t('reopened', { count: request.reopened })}</span>}
        <Sla sla={request.sla} named />
      </p>
      <div className={inbox.acts}>
        <RequestActions request={request} />
      </div>
    </div>
  )
}
