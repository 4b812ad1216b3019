import { useTranslation } from 'react-i18next'
import { type Money, money } from '@/shared/format/format'
import styles from '../orders.module.css'

interface TotalsProps {
  totals: { subtotal: Money; discount: Money; tax: Money; total: Money }
}

/** Subtotal − discount + tax = total. */
export function Totals({ totals }: TotalsProps) {
  const { t } = useTranslation('orders')
  return (
    <dl className={styles.totals}>
      <div>
        <dt>{t('fields.subtotal')}</dt>
        <dd>{money(totals.subtotal)}</dd>
      </div>
      {totals.discount.amount !== 0 && (
        <div>
          <dt>{t('fields.discount')}</dt>
          <dd>{money({ ...totals.discount, amount: -totals.discount.amount })}</dd>
        </div>
      )}
      <div>
        <dt>{t('fields.tax')}</dt>
        <dd>{money(totals.tax)}</dd>
      </div>
      <div className={styles.sum}>
        <dt>{t('fields.total')}</dt>
        <dd>{money(totals.total)}</dd>
      </div>
    </dl>
  )
}
