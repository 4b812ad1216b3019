import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { filterText } from '@/shared/resource/filter'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'
import { type Part, PartRow } from './PartRow'

type Order = Got<'/api/v1/orders/{id}'>

/** What is to be paid by when: the plan, and once there are receivables, they. */
export function MoneyPanel({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  const can = useCan()
  const filter = filterText([{ field: 'order_id', op: 'eq', value: order.id }])
  const { data } = useQuery({
    ...get('/api/v1/receivables', { params: { query: { filter, sort: 'due_date' } } }),
    enabled: can('receivables:read'),
  })
  const receivables = data?.data ?? []
  const rows: Part[] = receivables.length
    ? receivables.map((one) => ({ ...one, to: linkTo('receivables', one.id) }))
    : order.plan.map((part) => ({ ...part, id: String(part.position) }))
  return (
    <Panel
      flush
      title={t(receivables.length ? 'page.receivables' : 'page.plan')}
      extra={
        can('receipts:write') &&
        order.signature &&
        order.outstanding.amount > 0 && (
          <Link to="/receipts/new" search={{ order: order.id }} className={styles.small}>
            {t('page.enterReceipt')}
          </Link>
        )
      }
    >
      <ul>
        {rows.map((row, index) => (
          <PartRow key={row.id} row={row} number={index + 1} />
        ))}
      </ul>
      {rows.length === 0 && <p className={styles.nothing}>{t('page.noPlan')}</p>}
    </Panel>
  )
}
