import { useTranslation } from 'react-i18next'
import { date } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'
import type { PortalOrder } from '../PortalOrderPage'

export function PortalFacts({ order }: { order: PortalOrder }) {
  const { t } = useTranslation('orders')
  const facts = [
    ['salesperson', order.salesperson],
    ['delivery_date', date(order.delivery_date)],
    ['delivery_address', order.delivery_address],
    ['terms', order.terms],
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
