import { ArrowLeftOutlined, StarOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { PortalChat } from '@/shared/chat/PortalChat'
import { TalkPage } from '@/shared/chat/TalkPage'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { ActionBar } from '@/shared/resource/ActionBar'
import { EnumStatus } from '@/shared/resource/fields/status'
import { Stepper } from '@/shared/stepper/Stepper'
import { Lines } from '@/shared/ui/Skeleton'
import { progress } from './parts/progress'
import { requestTones } from './requests.resource'
import styles from './service.module.css'

type Request = Got<'/api/v1/portal/service-requests/{id}'>

const route = getRouteApi('/portal/service/$id')

/** The customer follows his request and talks with the agent. */
export function PortalRequestPage() {
  const { t } = useTranslation('service')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/portal/service-requests/{id}', { params: { path: { id } } }))
  if (query.isError) return <ProblemPanel page problem={query.error} retry={() => void query.refetch()} />
  const request = query.data
  if (!request) return <Lines count={6} />
  const write = request.actions.find(({ name }) => name === 'message')
  return (
    <TalkPage
      title={request.subject}
      back={
        <Link to="/portal/service">
          <ArrowLeftOutlined /> {t('title')}
        </Link>
      }
      aside={<EnumStatus of="RequestStatus" value={request.status} tone={requestTones[request.status]} />}
      note={
        <>
          <span>{request.number}</span>
          <span>{request.agent ? t('with', { name: request.agent }) : t('portal.soon')}</span>
        </>
      }
      above={<Progress request={request} />}
    >
      {request.conversation_id ? (
        <PortalChat
          conversationId={request.conversation_id}
          closed={write && !write.allowed ? (write.reason ?? undefined) : undefined}
          about={request.description}
        />
      ) : (
        <p className={styles.description}>{request.description}</p>
      )}
    </TalkPage>
  )
}

function Progress({ request }: { request: Request }) {
  const { t } = useTranslation('service')
  const navigate = useNavigate()
  const touched = ['service-requests', 'conversations', 'home']
  const close = useWrite('post', '/api/v1/portal/service-requests/{id}/close', touched)
  const reopen = useWrite('post', '/api/v1/portal/service-requests/{id}/reopen', touched)
  const at = { params: { path: { id: request.id } }, version: request.version }
  const steps = progress(request.status).map(({ key, state }) => ({ key, state, label: t(`progress.${key}`) }))
  const offered = request.actions.filter(({ allowed, name }) => allowed && name !== 'feedback')
  const feedback = request.actions.some(({ name, allowed }) => name === 'feedback' && allowed)
  return (
    <div className={styles.progress}>
      <Stepper steps={steps} label={t('progress.label')} />
      {request.resolution && (
        <p className={styles.resolution}>
          <b>{t('fields.resolution')}</b>
          <br />
          {request.resolution}
        </p>
      )}
      <ActionBar
        namespace="service"
        actions={offered}
        primary={['close']}
        on={{
          close: () => close.mutateAsync(at),
          reopen: { withReason: (reason) => reopen.mutateAsync({ ...at, body: { reason } }) },
        }}
        extra={
          feedback && (
            <Button
              icon={<StarOutlined />}
              onClick={() => void navigate({ to: '/portal/feedback', search: { request: request.id } })}
            >
              {t('portal.rate')}
            </Button>
          )
        }
      />
    </div>
  )
}
