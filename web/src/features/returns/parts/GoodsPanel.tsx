import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { type Money, money, number } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../returns.module.css'

interface Listed {
  lines: readonly components['schemas']['ReturnLineView'][]
  expected: Money
  amount: Money
}

/** What goes back, what of it has come, and what it is worth. */
export function GoodsPanel({ record }: { record: Listed }) {
  const { t } = useTranslation('returns')
  return (
    <Panel title={t('goods')} flush>
      <ul>
        {record.lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span>
              {line.name} <span className="muted">{line.product_number}</span>
            </span>
            <b>{money(line.received > 0 ? line.amount : line.expected)}</b>
            <span className="muted">
              {t('page.cameOf', {
                received: number(line.received),
                quantity: number(line.quantity),
                unit: line.unit ?? '',
              })}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.sums}>
        <dt>{t('fields.expected')}</dt>
        <dd>{money(record.expected)}</dd>
        <dt>{t('fields.amount')}</dt>
        <dd>{money(record.amount)}</dd>
      </dl>
    </Panel>
  )
}
