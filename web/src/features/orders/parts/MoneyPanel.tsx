import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { date, type Money, money } from '@/shared/format/format'
import { filterText } from '@/shared/resource/filter'
import { Panel } from '@/shared/ui/Page'
import { Status, type Tone } from '@/shared/ui/Status'
import styles from '../orders.module.css'

type Order = Got<'/api/v1/orders/{id}'>

const tones: Record<string, Tone> = { open: 'neutral', partial: 'accent', paid: 'green', overdue: 'red' }

/** What is to be paid by when: the plan, and once there are receivables, they. */
export function MoneyPanel({ order }: { order: Order }) {
  const { t } = useTranslation(['orders', 'terms'])
  const can = useCan()
  const filter = filterText([{ field: 'order_id', op: 'eq', value: order.id }])
  const { data } = useQuery({
    ...get('/api/v1/receivables', { params: { query: { filter, sort: 'due_date' } } }),
    enabled: can('receivables:read'),
  })
  const receivables = data?.data ?? []
  const rows: Part[] = receivables.length
    ? receivables.map((one) => ({ ...one, to: linkTo('receivable', one.id) }))
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

interface Part {
  id: string
  label: string | null
  due_date: string
  amount: Money
  balance?: Money
  status?: string
  to?: string | undefined
}

function PartRow({ row, number }: { row: Part; number: number }) {
  const { t } = useTranslation(['orders', 'terms'])
  const name = row.label || t('page.instalment', { number })
  const left = row.balance && row.balance.amount !== row.amount.amount && row.balance.amount > 0
  return (
    <li className={styles.part}>
      <span>{row.to ? <Link to={row.to as never}>{name}</Link> : name}</span>
      <b>{money(row.amount)}</b>
      <span className="muted">{date(row.due_date)}</span>
      <span>
        {row.status && (
          <Status tone={tones[row.status] ?? 'neutral'}>
            {t(`terms:enums.ReceivableStatus.${row.status}` as never) as string}
          </Status>
        )}
        {left && <span className={styles.left}>{t('page.balance', { amount: money(row.balance) })}</span>}
      </span>
    </li>
  )
}
