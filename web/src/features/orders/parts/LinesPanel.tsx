import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { type Money, money, number, percent } from '@/shared/format/format'
import table from '@/shared/lines/lines.module.css'
import { Panel } from '@/shared/ui/Page'
import { usePhone } from '@/shared/ui/useMedia'
import styles from '../orders.module.css'
import { Totals } from './Totals'

type Line = components['schemas']['OrderLineView']

interface Lined {
  lines: readonly Line[]
  subtotal: Money
  discount: Money
  tax: Money
  total: Money
}

/** What is sold; on a phone two lines for each. */
export function LinesPanel({ order }: { order: Lined }) {
  const { t } = useTranslation('orders')
  const phone = usePhone()
  return (
    <Panel title={t('page.lines')} flush>
      {order.lines.length === 0 ? (
        <p className={styles.nothing}>{t('page.noLines')}</p>
      ) : phone ? (
        <LineCards lines={order.lines} />
      ) : (
        <LineTable lines={order.lines} />
      )}
      <Totals totals={order} />
    </Panel>
  )
}

const moved = (lines: readonly Line[]) => lines.some((line) => line.shipped > 0)

function LineTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('orders')
  const delivering = moved(lines)
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('fields.product')}</th>
            {(['quantity', 'unit_price', 'discount_bp', 'tax_rate_bp', 'line_total'] as const).map((name) => (
              <th key={name} scope="col" data-align="right">
                {t(`fields.${name}`)}
              </th>
            ))}
            {delivering && (
              <th scope="col" data-align="right">
                {t('fields.delivered')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <span className={table.name}>{line.name}</span>
                <span className={table.under}>{line.product_number}</span>
              </td>
              <td data-align="right">
                {number(line.quantity)} {line.unit}
              </td>
              <td data-align="right">{money(line.unit_price)}</td>
              <td data-align="right">{line.discount_bp ? percent(line.discount_bp) : '—'}</td>
              <td data-align="right">{percent(line.tax_rate_bp)}</td>
              <td data-align="right">{money(line.total)}</td>
              {delivering && (
                <td data-align="right">
                  <Delivered line={line} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Delivered({ line }: { line: Line }) {
  const { t } = useTranslation('orders')
  return (
    <>
      <span>{t('page.shippedOf', { shipped: number(line.shipped), quantity: number(line.quantity) })}</span>
      <span className={table.under}>{t('page.receivedOf', { received: number(line.received) })}</span>
      {line.returned > 0 && (
        <span className={table.under}>{t('page.returnedOf', { returned: number(line.returned) })}</span>
      )}
    </>
  )
}

function LineCards({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('orders')
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id} className={styles.lineCard}>
          <p>
            <span>{line.name}</span>
            <b>{money(line.total)}</b>
          </p>
          <p className="muted">
            <span>
              {money(line.unit_price)} × {number(line.quantity)} {line.unit}
              {line.discount_bp > 0 && ` · −${percent(line.discount_bp)}`}
            </span>
            {line.shipped > 0 && (
              <span>{t('page.shippedOf', { shipped: number(line.shipped), quantity: number(line.quantity) })}</span>
            )}
            {line.returned > 0 && <span>{t('page.returnedOf', { returned: number(line.returned) })}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
