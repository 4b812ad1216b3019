import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { useCan } from '@/app/session'
import { StaffChat } from '@/shared/chat/StaffChat'
import { Facts } from '@/shared/resource/Facts'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { returnTones } from '@/shared/returns/tones'
import { RecordEvents } from '@/shared/timeline/RecordEvents'
import { Panel } from '@/shared/ui/Page'
import { ArrivalsPanel } from './parts/ArrivalsPanel'
import { CreditPanel } from './parts/CreditPanel'
import { GoodsPanel } from './parts/GoodsPanel'
import { Photos } from './parts/Photos'
import { Progress } from './parts/Progress'
import { ReturnActions } from './parts/ReturnActions'
import styles from './returns.module.css'
import { returns } from './returns.resource'

export type Return = Got<'/api/v1/returns/{id}'>

const route = getRouteApi('/_staff/returns/$id')

/** What the customer wants to send back, what was said and decided, what came back, what was credited. */
export function ReturnPage() {
  const { t } = useTranslation('returns')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/returns/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Return>
      sticky
      query={query}
      title={(record) => record.number}
      back={<Link to="/returns">{t('title')}</Link>}
      aside={(record) => <EnumStatus of="ReturnStatus" value={record.status} tone={returnTones[record.status]} />}
      note={(record) => record.customer.name}
      actions={(record) => <ReturnActions record={record} />}
      side={(record) => (
        <>
          <CreditPanel record={record} />
          <Panel>
            <Facts resource={returns} record={record} />
          </Panel>
          <Photos photos={record.photos} />
        </>
      )}
    >
      {(record) => (
        <>
          <Progress record={record} />
          <GoodsPanel record={record} />
          <Talk record={record} />
          <ArrivalsPanel record={record} />
          <Panel title={t('history')}>
            <RecordEvents subject="returns" id={record.id} />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}

function Talk({ record }: { record: Return }) {
  const { t } = useTranslation('returns')
  const can = useCan()
  if (!can('conversations:read')) return null
  return (
    <Panel title={t('talk')} flush>
      <div className={styles.talk}>
        <StaffChat
          conversationId={record.conversation_id}
          unread={record.unread}
          closed={can('conversations:write') ? undefined : t('readOnly')}
          about={record.text}
          customer={record.customer.name}
          number={record.number}
        />
      </div>
    </Panel>
  )
}
