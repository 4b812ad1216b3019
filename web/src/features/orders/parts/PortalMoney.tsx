import { useTranslation } from 'react-i18next'
import { money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { EnumStatus, useEnum } from '@/shared/resource/fields/status'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'
import type { PortalOrder } from '../PortalOrderPage'
import { PartRow } from './PartRow'

const tones = { pending: 'amber', confirmed: 'green', rejected: 'red', refunded: 'neutral' } as const

/** What is to be paid by when, and what has been. */
export function PortalMoney({ order }: { order: PortalOrder }) {
  const { t } = useTranslation('orders')
  const { word } = useEnum('PaymentMethod')
  const parts = order.receivables.length
    ? order.receivables.map((part) => ({ ...part, label: part.label ?? null }))
    : order.plan.map((part) => ({ ...part, id: String(part.position), label: part.label ?? null }))
  return (
    <>
      {parts.length > 0 && (
        <Panel title={t('page.plan')} flush>
          <ul>
            {parts.map((part, index) => (
              <PartRow key={part.id} row={part} number={index + 1} />
            ))}
          </ul>
        </Panel>
      )}
      {order.payments.length > 0 && (
        <Panel title={t('portal.payments')} flush>
          <ul>
            {order.payments.map((payment) => (
              <li key={payment.id} className={styles.part}>
                <span>
                  {word(payment.method)}
                  {payment.redirect_url && (
                    <a className={styles.resume} href={payment.redirect_url}>
                      {t('pay.resume')}
                    </a>
                  )}
                </span>
                <b>{money(payment.amount)}</b>
                <span className="muted">
                  <Time at={payment.created_at} />
                </span>
                <EnumStatus of="ReceiptStatus" value={payment.status} tone={tones[payment.status]} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
