import { CustomerServiceOutlined, PlusOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { EnumStatus } from '@/shared/resource/fields/status'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { PortalRequestForm } from './parts/PortalRequestForm'
import { requestTones } from './requests.resource'
import styles from './service.module.css'

/** The customer's own requests, and a new one. */
export function PortalServicePage() {
  const { t } = useTranslation(['service', 'common'])
  const navigate = useNavigate()
  const [asking, setAsking] = useCreating()
  const list = usePages('/api/v1/portal/service-requests')
  const close = () => setAsking(false)
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAsking(true)}>
      {t('portal.new')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={button}>
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Lines count={5} />
        ) : list.rows.length === 0 ? (
          <Empty icon={<CustomerServiceOutlined />} title={t('portal.empty')} action={button}>
            {t('portal.emptyHint')}
          </Empty>
        ) : (
          list.rows.map((request) => (
            <Link key={request.id} to="/portal/service/$id" params={{ id: request.id }} className={styles.request}>
              <span className={styles.requestTitle}>{request.subject}</span>
              <EnumStatus of="RequestStatus" value={request.status} tone={requestTones[request.status]} />
              <span className={styles.requestNote}>
                {request.number}
                {request.agent && ` · ${request.agent}`}
              </span>
              <span className={styles.requestNote}>
                <Time at={request.updated_at} />
              </span>
            </Link>
          ))
        )}
        {list.hasNextPage && (
          <Button type="text" block onClick={() => void list.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        )}
      </Panel>
      <FormDrawer title={t('portal.new')} open={asking} onClose={close}>
        <PortalRequestForm
          onCancel={close}
          onDone={({ id }) => void navigate({ to: '/portal/service/$id', params: { id } })}
        />
      </FormDrawer>
    </Page>
  )
}
