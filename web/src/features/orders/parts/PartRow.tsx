import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { date, type Money, money } from '@/shared/format/format'
import { Status, type Tone } from '@/shared/ui/Status'
import styles from '../orders.module.css'

const tones: Record<string, Tone> = { open: 'neutral', partial: 'accent', paid: 'green', overdue: 'red' }

/** A part of the price: an instalment of the plan, or the receivable it became. */
export interface Part {
  id: string
  label: string | null
  due_date: string
  amount: Money
  balance?: Money
  status?: string
  to?: string | undefined
}

export function PartRow({ row, number }: { row: Part; number: number }) {
  const { t } = useTranslation(['orders', 'terms'])
  const name = row.label || t('page.instalment', { number })
  const left = row.balance && row.balance.amount !== row.amount.amount && row.balance.amount > 0
  return (
    <li className={styles.part}>
      <span>{row.to ? <Link to={row.to as never}>{name}</Link> : name}</span>
      <b>{money(row.amount)}</b>
      <span className="muted">{date(row.due_date)}</span>
      <span>
        {row.status && (
          <Status tone={tones[row.status] ?? 'neutral'}>
            {t(`terms:enums.ReceivableStatus.${row.status}` as never) as string}
          </Status>
        )}
        {left && <span className={styles.left}>{t('page.balance', { amount: money(row.balance) })}</span>}
      </span>
    </li>
  )
}
