import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { PortalChat } from '@/shared/chat/PortalChat'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { returnTones } from '@/shared/returns/tones'
import { Panel } from '@/shared/ui/Page'
import { CreditPanel } from './parts/CreditPanel'
import { GoodsPanel } from './parts/GoodsPanel'
import { Photos } from './parts/Photos'
import { Progress } from './parts/Progress'
import styles from './returns.module.css'

type PortalReturn = Got<'/api/v1/portal/returns/{id}'>

const route = getRouteApi('/portal/returns/$id')

/** The customer follows his return and talks with the agent. */
export function PortalReturnPage() {
  const { t } = useTranslation('returns')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/portal/returns/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<PortalReturn>
      query={query}
      title={(record) => record.number}
      back={<Link to="/portal/returns">{t('title')}</Link>}
      aside={(record) => <EnumStatus of="ReturnStatus" value={record.status} tone={returnTones[record.status]} />}
      note={(record) => (record.agent ? t('with', { name: record.agent }) : t('portal.soon'))}
      actions={(record) => <Withdraw record={record} />}
      side={(record) => (
        <>
          <CreditPanel record={record} />
          <Panel>
            <dl className={styles.facts}>
              <dt>{t('fields.order')}</dt>
              <dd>
                <Link to="/portal/orders/$id" params={{ id: record.order.id }}>
                  {record.order.name}
                </Link>
              </dd>
              <dt>{t('fields.reason')}</dt>
              <dd>{record.reason?.name}</dd>
            </dl>
          </Panel>
          <Photos photos={record.photos} />
        </>
      )}
    >
      {(record) => (
        <>
          <Progress record={record} portal />
          <GoodsPanel record={record} />
          <Panel title={t('portal.talk')} flush>
            <div className={styles.talk}>
              <PortalChat conversationId={record.conversation_id} about={record.text} />
            </div>
          </Panel>
        </>
      )}
    </RecordPage>
  )
}

function Withdraw({ record }: { record: PortalReturn }) {
  const { t } = useTranslation('returns')
  const toast = useToast()
  const withdraw = useWrite('post', '/api/v1/portal/returns/{id}/withdraw', ['returns', 'orders'])
  return (
    <ActionBar
      namespace="returns"
      actions={record.actions.filter(({ allowed }) => allowed)}
      on={{
        withdraw: {
          confirm: true,
          danger: true,
          run: async () => {
            await withdraw.mutateAsync({ params: { path: { id: record.id } }, version: record.version })
            toast.done(t('done.withdrawn'))
          },
        },
      }}
    />
  )
}
