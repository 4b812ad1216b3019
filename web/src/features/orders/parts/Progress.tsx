import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { type Money, money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { useEnum } from '@/shared/resource/fields/status'
import { Stepper } from '@/shared/stepper/Stepper'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'

interface Progressing {
  status: components['schemas']['OrderStatus']
  total: Money
  received: Money
  outstanding: Money
  steps: readonly components['schemas']['OrderStep'][]
  reason?: string | null
}

/** How the order came about within the company is no concern of the customer's. */
const internal = new Set<string>(['draft', 'approval'])

/** What the order is worth, what of it has come, and how far everything is; `portal` in the customer's words. */
export function Progress({ order, portal = false }: { order: Progressing; portal?: boolean }) {
  const { t } = useTranslation('orders')
  const words = portal ? 'portal' : 'page'
  const { word: status } = useEnum('OrderStatus')
  const share = order.total.amount > 0 ? Math.min(1, order.received.amount / order.total.amount) : 0
  return (
    <Panel>
      <dl className={styles.figures}>
        {(['total', 'received', 'outstanding'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`${words}.figures.${name}`)}</dt>
            <dd>{money(order[name])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.share} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <Stepper
        label={t('page.steps')}
        steps={order.steps
          .filter((step) => !portal || !internal.has(step.name))
          .map((step) => ({
            key: step.name,
            label: t(`${words}.step.${step.name}` as 'page.step.draft'),
            state: step.state,
            note: (step.who || step.at) && (
              <>
                {step.who} <Time at={step.at} />
              </>
            ),
          }))}
      />
      {order.reason && (
        <p className={styles.reason} data-status={order.status}>
          <b>{status(order.status)}</b> {order.reason}
        </p>
      )}
    </Panel>
  )
}
