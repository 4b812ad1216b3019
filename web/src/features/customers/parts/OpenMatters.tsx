import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { date, money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { useEnum } from '@/shared/resource/fields/status'
import { type Condition, filterText } from '@/shared/resource/filter'
import { Panel } from '@/shared/ui/Page'
import styles from '../customers.module.css'
import type { Customer } from './customer'

const query = (id: string, where: Condition) => ({
  params: {
    query: { filter: filterText([{ field: 'customer_id', op: 'eq', value: id }, where]), limit: 5 },
  },
})

/** Orders under way, money due and requests that are not yet settled. */
export function OpenMatters({ customer: { id } }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const can = useCan()
  const { word: orderWord } = useEnum('OrderStatus')
  const { word: requestWord } = useEnum('RequestStatus')
  const orders = useQuery({
    ...get('/api/v1/orders', query(id, { field: 'status', op: 'not_in', value: ['completed', 'cancelled'] })),
    enabled: can('orders:read'),
  })
  const due = useQuery({
    ...get('/api/v1/receivables', query(id, { field: 'status', op: 'in', value: ['open', 'partial', 'overdue'] })),
    enabled: can('receivables:read'),
  })
  const requests = useQuery({
    ...get('/api/v1/service-requests', query(id, { field: 'status', op: 'not_in', value: ['resolved', 'closed'] })),
    enabled: can('service_requests:read'),
  })
  const nothing = [orders, due, requests].every(({ data, isFetching }) => !isFetching && !data?.data.length)
  return (
    <Panel flush title={t('open.title')}>
      {nothing && <p className={styles.quietLine}>{t('open.none')}</p>}
      <ul className={styles.open}>
        {requests.data?.data.map((request) => (
          <Matter
            key={request.id}
            to={linkTo('service-requests', request.id)}
            title={request.subject}
            right={requestWord(request.status)}
          >
            {t('open.request')} · <Time at={request.sla.due_at ?? request.created_at} />
          </Matter>
        ))}
        {orders.data?.data.map((order) => (
          <Matter
            key={order.id}
            to={linkTo('orders', order.id)}
            title={order.title ?? order.number}
            right={money(order.total)}
          >
            {t('open.order')} · {orderWord(order.status)}
          </Matter>
        ))}
        {due.data?.data.map((row) => (
          <Matter
            key={row.id}
            to={linkTo('receivables', row.id)}
            title={row.label ?? row.number}
            right={money(row.balance)}
          >
            {t(row.days_overdue > 0 ? 'open.overdue' : 'open.due', {
              date: date(row.due_date),
              count: row.days_overdue,
            })}
          </Matter>
        ))}
      </ul>
    </Panel>
  )
}

interface MatterProps {
  to: string | undefined
  title: string
  right: ReactNode
  children: ReactNode
}

function Matter({ to, title, right, children }: MatterProps) {
  return (
    <li className={styles.matter}>
      <span className={styles.matterTitle}>{to ? <Link to={to as never}>{title}</Link> : title}</span>
      <span className={styles.matterRight}>{right}</span>
      <span className={styles.matterNote}>{children}</span>
    </li>
  )
}
