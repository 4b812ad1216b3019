import { useTranslation } from 'react-i18next'
import type { Got } from '@/api/query'
import { Time } from '@/shared/format/Time'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { Status } from '@/shared/ui/Status'
import styles from '../orders.module.css'

type Order = Got<'/api/v1/orders/{id}'>

/** Who put the order forward, who decided, and how. */
export function ApprovalPanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  const submitted = order.steps.find(({ name }) => name === 'draft')
  const decided = order.steps.find(({ name }) => name === 'approval')
  if (submitted?.state !== 'done' || !decided) return null
  const state = decided.state === 'done' ? 'approved' : decided.state === 'failed' ? 'rejected' : 'waiting'
  const tone = { approved: 'green', rejected: 'red', waiting: 'amber' } as const
  return (
    <Panel title={t('page.approval')} extra={<Status tone={tone[state]}>{t(`approval.state.${state}`)}</Status>}>
      <ol className={styles.decisions}>
        <li>
          <Person name={submitted.who} />
          <span className="muted">
            {t('approval.submitted')} <Time at={submitted.at} />
          </span>
        </li>
        {state !== 'waiting' && (
          <li>
            <Person name={decided.who ?? order.decided_by?.name} />
            <span className="muted">
              {t(`approval.${state}`)} <Time at={decided.at} />
            </span>
          </li>
        )}
      </ol>
    </Panel>
  )
}
