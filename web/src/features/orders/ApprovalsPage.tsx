import { CheckCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { linkTo } from '@/app/registry'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { ActionBar, type Handler } from '@/shared/resource/ActionBar'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './approvals.module.css'

type Approval = Got<'/api/v1/approvals'>['data'][number]

/** Everything that waits for this person's decision, to be decided where it stands. */
export function ApprovalsPage() {
  const { t } = useTranslation('orders')
  return (
    <Page title={t('approvals.title')} width="reading">
      <ApprovalsPanel />
    </Page>
  )
}

/** The same within a page. */
export function ApprovalsPanel({ titled }: { titled?: boolean }) {
  const { t } = useTranslation('orders')
  const approvals = useQuery(get('/api/v1/approvals'))
  const rows = approvals.data?.data
  return (
    <Panel flush title={titled && t('approvals.title')}>
      {approvals.isError ? (
        <ProblemPanel problem={approvals.error} retry={() => void approvals.refetch()} />
      ) : !rows ? (
        <Lines count={6} />
      ) : rows.length === 0 ? (
        <Empty icon={<CheckCircleOutlined />} title={t('approvals.empty')}>
          {t('approvals.emptyHint')}
        </Empty>
      ) : (
        <ul>
          {rows.map((approval) => (
            <ApprovalRow key={approval.id} approval={approval} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

const touched = ['orders', 'returns', 'approvals', 'today']

function ApprovalRow({ approval }: { approval: Approval }) {
  const on = useDecisions(approval)
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.title}>
          <Link to={(linkTo(approval.subject, approval.subject_id) ?? '.') as never}>
            {approval.customer?.name ?? approval.title}
          </Link>
          <span className={styles.amount}>{money(approval.amount)}</span>
        </p>
        <p className={styles.about}>
          <span>{approval.number}</span>
          {approval.customer && <span>{approval.title}</span>}
          <Person name={approval.requested_by.name} />
          <Time at={approval.requested_at} />
        </p>
      </div>
      <ActionBar
        namespace={approval.subject}
        size="small"
        primary={['approve', 'director_approve']}
        actions={approval.actions}
        on={on}
      />
    </li>
  )
}

/** How the caller decides on what it is; the record says whether he may. */
function useDecisions(approval: Approval): Record<string, Handler> {
  const { t } = useTranslation('orders')
  const toast = useToast()
  const init = { params: { path: { id: approval.subject_id } }, version: approval.version }
  const order = {
    approve: useWrite('post', '/api/v1/orders/{id}/approve', touched),
    reject: useWrite('post', '/api/v1/orders/{id}/reject', touched),
  }
  const back = {
    approve: useWrite('post', '/api/v1/returns/{id}/director-approve', touched),
    reject: useWrite('post', '/api/v1/returns/{id}/director-reject', touched),
  }
  const approveBy = (how: typeof order.approve | typeof back.approve) => async () => {
    await how.mutateAsync({ ...init, body: {} })
    toast.done(t('approvals.approved', { number: approval.number }))
  }
  const rejectBy = (how: typeof order.reject | typeof back.reject) => ({
    danger: true,
    withReason: async (reason: string) => {
      await how.mutateAsync({ ...init, body: { reason } })
      toast.done(t('approvals.rejected', { number: approval.number }))
    },
  })
  return {
    approve: approveBy(order.approve),
    reject: rejectBy(order.reject),
    director_approve: approveBy(back.approve),
    director_reject: rejectBy(back.reject),
  }
}
