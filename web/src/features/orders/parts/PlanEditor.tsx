import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { minorDigits, money } from '@/shared/format/format'
import { focusCell, gridKeys } from '@/shared/lines/gridKeys'
import table from '@/shared/lines/lines.module.css'
import { NumberCell } from '@/shared/lines/NumberCell'
import { DateInput } from '@/shared/resource/fields/date'
import styles from '../editor.module.css'
import { type PlanRow, planFrom, planRow, settled } from './plan'

const usual = {
  once: [[100, 30]],
  deposit: [
    [30, 7],
    [70, 37],
  ],
  thirds: [
    [33.33, 7],
    [33.33, 37],
    [33.34, 67],
  ],
} as const
const usualNames = Object.keys(usual) as (keyof typeof usual)[]
const columns = ['label', 'due', 'amount'] as const

interface PlanEditorProps {
  rows: readonly PlanRow[]
  onChange: (rows: PlanRow[]) => void
  total: number
  /** The total still changes: parts of it cannot be reckoned yet. */
  reckoning: boolean
  currency: string
}

/** By when which part is to be paid. The last instalment takes what is left, so the plan always sums to the total. */
export function PlanEditor({ rows, onChange, total, reckoning, currency }: PlanEditorProps) {
  const { t } = useTranslation(['orders', 'common'])
  const grid = useRef<HTMLTableElement>(null)
  const set = (next: readonly PlanRow[]) => onChange(settled(next, total))
  const change = (index: number, part: Partial<PlanRow>) =>
    set(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const add = () => {
    set([...rows, planRow()])
    setTimeout(() => focusCell(grid.current, rows.length, 'label'))
  }
  return (
    <>
      {rows.length > 0 && (
        <table ref={grid} className={`${table.table} ${table.entry}`} onKeyDown={gridKeys(columns, add)}>
          <thead>
            <tr>
              <th scope="col">{t('plan.label')}</th>
              <th scope="col" className={styles.due}>
                {t('plan.due')}
              </th>
              <th scope="col" data-align="right" className={styles.amount}>
                {t('plan.amount')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('common:actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.key}>
                <td className={table.wide} data-cell={`${index}:label`} data-label={t('plan.label')}>
                  <Input
                    variant="borderless"
                    aria-label={t('edit.cell', { field: t('plan.label'), line: index + 1 })}
                    placeholder={t('page.instalment', { number: index + 1 })}
                    maxLength={60}
                    value={row.label}
                    onChange={(event) => change(index, { label: event.target.value })}
                  />
                </td>
                <td data-cell={`${index}:due`} data-label={t('plan.due')} className={styles.dueCell}>
                  <DateInput
                    aria-label={t('edit.cell', { field: t('plan.due'), line: index + 1 })}
                    value={row.due_date}
                    onChange={(day) => change(index, { due_date: day as string | null })}
                  />
                </td>
                {index === rows.length - 1 ? (
                  <td
                    className={table.plain}
                    data-align="right"
                    data-label={t('plan.rest')}
                    data-fault={row.amount <= 0 || undefined}
                  >
                    {money({ amount: row.amount, currency })}
                  </td>
                ) : (
                  <td data-cell={`${index}:amount`} data-label={t('plan.amount')}>
                    <NumberCell
                      label={t('edit.cell', { field: t('plan.amount'), line: index + 1 })}
                      digits={minorDigits(currency)}
                      value={row.amount}
                      onChange={(amount) => change(index, { amount: amount ?? 0 })}
                    />
                  </td>
                )}
                <td>
                  <Button
                    type="text"
                    size="small"
                    className={styles.removeLine ?? ''}
                    icon={<DeleteOutlined />}
                    aria-label={t('plan.remove', { number: index + 1 })}
                    onClick={() => set(rows.filter((_, at) => at !== index))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p className={styles.nothing}>{t('plan.none')}</p>}
      <div className={styles.addLine}>
        {rows.length > 0 && (
          <Button type="text" size="small" icon={<PlusOutlined />} onClick={add}>
            {t('plan.add')}
          </Button>
        )}
        <span className={styles.usual}>
          {usualNames.map((name) => (
            <Button
              key={name}
              size="small"
              disabled={total <= 0 || reckoning}
              onClick={() => onChange(planFrom(usual[name], total, new Date()))}
            >
              {t(`plan.usual.${name}`)}
            </Button>
          ))}
        </span>
      </div>
    </>
  )
}
