import { CalendarOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { dateTime, money, relative } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../customers.module.css'
import { type Customer, nearness } from './customer'

/** When the customer is to be contacted next, and what it is worth so far. */
export function NextStep({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const next = customer.next_contact_at
  const { totals } = customer
  return (
    <Panel title={t('next.title')}>
      <p className={styles.next} data-near={nearness(next)}>
        <CalendarOutlined />
        {next ? (
          <span>
            {t(nearness(next) === 'over' ? 'next.overdue' : 'next.at', { when: relative(next) })}
            <span className="muted"> {dateTime(next)}</span>
          </span>
        ) : (
          <span className="muted">{t('next.none')}</span>
        )}
      </p>
      <dl className={styles.totals}>
        <div>
          <dt>{t('next.last')}</dt>
          <dd>{customer.last_follow_up_at ? relative(customer.last_follow_up_at) : '—'}</dd>
        </div>
        {totals && (
          <>
            <div>
              <dt>{t('totals.orders')}</dt>
              <dd>{totals.orders}</dd>
            </div>
            <div>
              <dt>{t('totals.ordered')}</dt>
              <dd>{money(totals.ordered)}</dd>
            </div>
            <div>
              <dt>{t('totals.outstanding')}</dt>
              <dd data-due={totals.outstanding.amount > 0 || undefined}>{money(totals.outstanding)}</dd>
            </div>
          </>
        )}
      </dl>
    </Panel>
  )
}
