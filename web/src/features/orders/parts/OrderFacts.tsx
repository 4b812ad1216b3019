import { useTranslation } from 'react-i18next'
import type { Got } from '@/api/query'
import { date, dateTime } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import styles from '../orders.module.css'

type Order = Got<'/api/v1/orders/{id}'>

export function OrderFacts({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  const facts = [
    ['salesperson', <Person key="salesperson" name={order.salesperson.name} />],
    ['department', order.department?.name],
    ['contact', order.contact?.name],
    ['delivery_date', date(order.delivery_date)],
    ['delivery_address', order.delivery_address],
    ['terms', order.terms],
    ['note', order.note],
    ['created_at', dateTime(order.created_at)],
  ] as const
  return (
    <Panel title={t('page.facts')}>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  )
}
