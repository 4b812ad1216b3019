import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { type Money, money } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../returns.module.css'

interface Credited {
  amount: Money
  credit: components['schemas']['ReturnCreditView'] | null
}

/** What was credited, and what became of it. */
export function CreditPanel({ record }: { record: Credited }) {
  const { t } = useTranslation('returns')
  const { credit } = record
  if (!credit) return null
  return (
    <Panel title={t('credit.title')}>
      <p className={styles.credited}>{money(record.amount)}</p>
      <dl className={styles.facts}>
        {(['offset', 'refund', 'kept'] as const)
          .filter((part) => credit[part].amount > 0)
          .map((part) => (
            <div key={part}>
              <dt>{t(`credit.${part}`)}</dt>
              <dd>{money(credit[part])}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  )
}
