import { useTranslation } from 'react-i18next'
import { type Money, money } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../receivables.module.css'

type Name = 'amount' | 'balance' | 'allocated' | 'unallocated' | 'refunded'

/** The few sums that matter, large. */
export function Figures<N extends Name>({ of, names }: { of: Record<N, Money>; names: readonly N[] }) {
  const { t } = useTranslation('receivables')
  return (
    <Panel>
      <dl className={styles.figures}>
        {names.map((name) => (
          <div key={name}>
            <dt>{t(`fields.${name}`)}</dt>
            <dd>{money(of[name])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
