import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { date, type Money, minorDigits, money } from '@/shared/format/format'
import { gridKeys } from '@/shared/lines/gridKeys'
import table from '@/shared/lines/lines.module.css'
import { NumberCell } from '@/shared/lines/NumberCell'
import styles from '../receivables.module.css'
import { type Owed, type Parts, spread, sumOf } from './allocation'

export interface OwedRow extends Owed {
  number: string
  label: string | null
  due_date: string
  order: { name: string }
}

interface AllocationGridProps {
  rows: readonly OwedRow[]
  available: Money
  parts: Parts
  onChange: (parts: Parts) => void
}

/** How much of the money goes to what is owed. */
export function AllocationGrid({ rows, available, parts, onChange }: AllocationGridProps) {
  const { t } = useTranslation('receivables')
  const left = available.amount - sumOf(parts)
  if (rows.length === 0) return <p className={styles.nothing}>{t('allocate.nothing')}</p>
  return (
    <>
      <table className={`${table.table} ${table.entry}`} onKeyDown={gridKeys(['amount'], () => undefined)}>
        <thead>
          <tr>
            <th scope="col">{t('fields.receivable')}</th>
            <th scope="col">{t('fields.due_date')}</th>
            <th scope="col" data-align="right">
              {t('fields.balance')}
            </th>
            <th scope="col" data-align="right" className={styles.part}>
              {t('allocate.part')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td className={`${table.plain} ${table.wide}`}>
                <span className={table.name}>{row.label || row.number}</span>
                <span className={table.under}>{row.order.name}</span>
              </td>
              <td className={table.plain} data-label={t('fields.due_date')}>
                {date(row.due_date)}
              </td>
              <td className={table.plain} data-align="right" data-label={t('fields.balance')}>
                {money(row.balance)}
              </td>
              <td className={styles.partCell} data-cell={`${index}:amount`} data-label={t('allocate.part')}>
                <NumberCell
                  label={`${t('allocate.part')} ${row.number}`}
                  digits={minorDigits(row.balance.currency)}
                  max={row.balance.amount}
                  placeholder="0"
                  value={parts[row.id] ?? null}
                  onChange={(part) => onChange({ ...parts, [row.id]: part })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.left}>
        <Button size="small" disabled={available.amount <= 0} onClick={() => onChange(spread(available.amount, rows))}>
          {t('allocate.oldest')}
        </Button>
        <p data-fault={left < 0 || undefined}>
          {t(left < 0 ? 'allocate.over' : 'allocate.left')} <b>{money({ ...available, amount: Math.abs(left) })}</b>
        </p>
      </div>
    </>
  )
}
