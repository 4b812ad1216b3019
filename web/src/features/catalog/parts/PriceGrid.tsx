import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { type Got, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { minorDigits, named } from '@/shared/format/format'
import { focusCell, gridKeys } from '@/shared/lines/gridKeys'
import lines from '@/shared/lines/lines.module.css'
import { NumberCell } from '@/shared/lines/NumberCell'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import { Panel } from '@/shared/ui/Page'
import styles from '../catalog.module.css'
import { changedItems, type ItemRow, rowsOf, sendable } from './prices'

type PriceList = Got<'/api/v1/price-lists/{id}'>

const columns = ['product', 'quantity', 'price'] as const

interface PriceGridProps {
  list: PriceList
  editable: boolean
}

/** The prices of a list, typed in like a sheet: product, from what quantity, at what price. */
export function PriceGrid({ list, editable }: PriceGridProps) {
  const { t } = useTranslation(['catalog', 'common'])
  const toast = useToast()
  const grid = useRef<HTMLTableElement>(null)
  const known = usePages('/api/v1/products', { params: { query: { limit: 200 } } })
  const [rows, setRows] = useState<ItemRow[]>(() => rowsOf(list.items))
  const save = useWrite('patch', '/api/v1/price-lists/{id}', ['price-lists'])
  const digits = minorDigits(list.currency)
  const changed = changedItems(list.items, rows)

  const change = (key: string, part: Partial<ItemRow>) =>
    setRows((old) => old.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const add = () => {
    setRows((old) => [...old, { key: crypto.randomUUID(), product_id: null, min_quantity: 1, price: null }])
    setTimeout(() => focusCell(grid.current, rows.length, 'product'))
  }
  const store = () =>
    save.mutate(
      {
        params: { path: { id: list.id } },
        body: { items: sendable(rows, list.currency) },
        version: list.version,
      },
      { onSuccess: () => toast.done(t('common:saved')) },
    )

  return (
    <Panel
      flush
      title={t('lists.prices')}
      extra={
        editable && (
          <Button type="primary" size="small" disabled={!changed} loading={save.isPending} onClick={store}>
            {t('common:save')}
          </Button>
        )
      }
    >
      <ProblemLine problem={save.error} />
      <table
        ref={grid}
        className={`${lines.table} ${lines.entry}`}
        onKeyDown={(event) => {
          if ((event.metaKey || event.ctrlKey) && event.key === 'Enter' && changed) store()
          else gridKeys(columns, add)(event)
        }}
      >
        <thead>
          <tr>
            <th scope="col">{t('fields.product')}</th>
            <th scope="col" data-align="right" className={styles.narrow}>
              {t('fields.min_quantity')}
            </th>
            <th scope="col" data-align="right" className={styles.narrow}>
              {t('fields.price')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('common:actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <td className={lines.wide} data-cell={`${index}:product`} data-label={t('fields.product')}>
                <RefSelect
                  variant="borderless"
                  from="/api/v1/products"
                  aria-label={t('fields.product')}
                  disabled={!editable}
                  value={row.product_id}
                  shown={known.rows}
                  onChange={(product) => {
                    change(row.key, { product_id: product as string })
                    setTimeout(() => focusCell(grid.current, index, 'quantity'))
                  }}
                />
              </td>
              <td data-cell={`${index}:quantity`} data-label={t('fields.min_quantity')}>
                <NumberCell
                  label={`${t('fields.min_quantity')} ${index + 1}`}
                  min={1}
                  disabled={!editable}
                  value={row.min_quantity}
                  onChange={(quantity) => change(row.key, { min_quantity: quantity ?? 1 })}
                />
              </td>
              <td data-cell={`${index}:price`} data-label={t('fields.price')}>
                <NumberCell
                  label={`${t('fields.price')} ${index + 1}`}
                  digits={digits}
                  disabled={!editable}
                  value={row.price}
                  onChange={(price) => change(row.key, { price })}
                />
              </td>
              <td>
                {editable && (
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={`${t('common:remove')} ${named(known.rows.find(({ id }) => id === row.product_id)) || index + 1}`}
                    onClick={() => setRows((old) => old.filter(({ key }) => key !== row.key))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.nothing}>{t('lists.noPrices')}</p>}
      {editable && (
        <div className={styles.addRow}>
          <Button type="text" size="small" icon={<PlusOutlined />} onClick={add}>
            {t('lists.addPrice')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
