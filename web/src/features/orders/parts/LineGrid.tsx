import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Written } from '@/api/query'
import { minorDigits, money, number } from '@/shared/format/format'
import { focusCell, gridKeys } from '@/shared/lines/gridKeys'
import table from '@/shared/lines/lines.module.css'
import { NumberCell } from '@/shared/lines/NumberCell'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import styles from '../editor.module.css'
import { type DraftLine, emptyLine } from './draft'

type Quoted = Written<'post', '/api/v1/orders/quote'>['lines'][number]

const columns = ['product', 'quantity', 'price', 'discount', 'tax'] as const
const onSale = [{ field: 'status', op: 'eq', value: 'on_sale' }] as const

interface LineGridProps {
  lines: readonly DraftLine[]
  onChange: (lines: DraftLine[]) => void
  /** What the server makes of each line, by its place. */
  quoted: ReadonlyMap<number, Quoted>
  /** Refusals by the place of the line. */
  faults: ReadonlyMap<number, readonly string[]>
  currency: string
}

/** The order's lines, typed in without leaving the keyboard: Enter goes on, and after the last cell makes a new line. */
export function LineGrid({ lines, onChange, quoted, faults, currency }: LineGridProps) {
  const { t } = useTranslation(['orders', 'common'])
  const grid = useRef<HTMLTableElement>(null)
  const change = (index: number, part: Partial<DraftLine>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)))
  const go = (row: number, column: string) => void setTimeout(() => focusCell(grid.current, row, column))
  const add = () => {
    onChange([...lines, emptyLine()])
    go(lines.length, 'product')
  }
  return (
    <>
      <table ref={grid} className={`${table.table} ${table.entry}`} onKeyDown={gridKeys(columns, add)}>
        <thead>
          <tr>
            <th scope="col" className={table.index}>
              #
            </th>
            <th scope="col">{t('fields.product')}</th>
            {(['quantity', 'unit_price', 'discount_bp', 'tax_rate_bp', 'line_total'] as const).map((name) => (
              <th key={name} scope="col" data-align="right" className={styles[name] ?? ''}>
                {t(`fields.${name}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('common:actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <LineRow
              key={line.key}
              line={line}
              index={index}
              quoted={quoted.get(index)}
              faults={faults.get(index) ?? []}
              currency={currency}
              onChange={(part) => change(index, part)}
              onChosen={() => go(index, 'quantity')}
              onRemove={() => onChange(lines.filter((_, at) => at !== index))}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.addLine}>
        <Button type="text" size="small" icon={<PlusOutlined />} onClick={add}>
          {t('edit.addLine')}
        </Button>
        <span className={styles.keys}>{t('edit.keys')}</span>
      </div>
    </>
  )
}

interface LineRowProps {
  line: DraftLine
  index: number
  quoted: Quoted | undefined
  faults: readonly string[]
  currency: string
  onChange: (part: Partial<DraftLine>) => void
  onChosen: () => void
  onRemove: () => void
}

function LineRow({ line, index, quoted, faults, currency, onChange, onChosen, onRemove }: LineRowProps) {
  const { t } = useTranslation(['orders', 'common'])
  const digits = minorDigits(currency)
  const label = (name: 'product' | 'quantity' | 'unit_price' | 'discount_bp' | 'tax_rate_bp') =>
    t('edit.cell', { field: t(`fields.${name}`), line: index + 1 })
  return (
    <tr>
      <td className={`${table.plain} ${table.index}`}>{index + 1}</td>
      <td className={table.wide} data-cell={`${index}:product`} data-label={t('fields.product')}>
        <RefSelect
          variant="borderless"
          from="/api/v1/products"
          where={onSale}
          aria-label={label('product')}
          placeholder={t('edit.chooseProduct')}
          value={line.product?.id}
          shown={line.product}
          onChange={(_, product) => {
            // Another product has its own price and tax rate.
            onChange({ product: product as DraftLine['product'], price: null, tax_rate_bp: null })
            onChosen()
          }}
        />
        {faults.map((fault) => (
          <span key={fault} role="alert" className={styles.fault}>
            {fault}
          </span>
        ))}
      </td>
      <td data-cell={`${index}:quantity`} data-label={t('fields.quantity')}>
        <NumberCell
          label={label('quantity')}
          value={line.quantity}
          min={1}
          onChange={(quantity) => onChange({ quantity })}
        />
      </td>
      <td data-cell={`${index}:price`} data-label={t('fields.unit_price')}>
        <NumberCell
          label={label('unit_price')}
          value={line.price}
          digits={digits}
          placeholder={quoted && number(quoted.unit_price.amount / 10 ** digits)}
          onChange={(price) => onChange({ price })}
        />
      </td>
      <td data-cell={`${index}:discount`} data-label={t('fields.discount_bp')}>
        <NumberCell
          label={label('discount_bp')}
          value={line.discount_bp}
          digits={2}
          max={10_000}
          suffix="%"
          placeholder="0"
          onChange={(discount_bp) => onChange({ discount_bp })}
        />
      </td>
      <td data-cell={`${index}:tax`} data-label={t('fields.tax_rate_bp')}>
        <NumberCell
          label={label('tax_rate_bp')}
          value={line.tax_rate_bp}
          digits={2}
          max={10_000}
          suffix="%"
          placeholder={quoted && number(quoted.tax_rate_bp / 100)}
          onChange={(tax_rate_bp) => onChange({ tax_rate_bp })}
        />
      </td>
      <td className={table.plain} data-align="right" data-label={t('fields.line_total')}>
        {quoted ? money(quoted.total) : '—'}
      </td>
      <td>
        <Button
          type="text"
          size="small"
          className={styles.removeLine ?? ''}
          icon={<DeleteOutlined />}
          aria-label={t('edit.removeLine', { line: index + 1 })}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}
