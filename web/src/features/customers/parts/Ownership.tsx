import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { dateTime } from '@/shared/format/format'
import { useEnum } from '@/shared/resource/fields/status'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { Status } from '@/shared/ui/Status'
import styles from '../customers.module.css'

/** The ledger of ownership: who had the customer, from when to when, and why it changed. */
export function Ownership({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const { word } = useEnum('OwnershipKind')
  const ledger = useQuery(get('/api/v1/customers/{id}/ownership', { params: { path: { id } } }))
  if (ledger.isError) return <ProblemPanel problem={ledger.error} retry={() => void ledger.refetch()} />
  if (!ledger.data) return <Lines />
  return (
    <Panel flush>
      <ol className={styles.ledger}>
        {ledger.data.data.map((row) => (
          <li key={row.id}>
            <span className={styles.ledgerOwner}>
              {row.owner ? <Person name={row.owner.name} /> : <Status tone="amber">{t('pool.title')}</Status>}
            </span>
            <span className={styles.ledgerWhen}>
              {dateTime(row.started_at)} – {row.ended_at ? dateTime(row.ended_at) : t('ownership.now')}
            </span>
            <span className={styles.ledgerWhat}>
              {row.by ? t('ownership.by', { kind: word(row.kind), name: row.by.name }) : word(row.kind)}
              {row.reason && ` · ${row.reason.name}`}
              {row.note && ` · ${row.note}`}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
