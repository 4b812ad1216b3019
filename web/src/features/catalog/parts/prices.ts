import type { components } from '@/api/schema'

type PriceItem = components['schemas']['PriceItem']

/** A price as it is being typed; one without a product or a price is not there yet. */
export interface ItemRow {
  key: string
  product_id: string | null
  min_quantity: number
  price: number | null
}

export const rowsOf = (items: readonly PriceItem[]): ItemRow[] =>
  items.map((item) => ({
    key: `${item.product_id}/${item.min_quantity}`,
    product_id: item.product_id,
    min_quantity: item.min_quantity,
    price: item.price.amount,
  }))

export const sendable = (rows: readonly ItemRow[], currency: string): PriceItem[] =>
  rows.flatMap(({ product_id, min_quantity, price }) =>
    product_id && price !== null ? [{ product_id, min_quantity, price: { amount: price, currency } }] : [],
  )

const text = (items: readonly PriceItem[]) =>
  items.map(({ product_id, min_quantity, price }) => `${product_id}/${min_quantity}/${price.amount}`).join('\n')

export const changedItems = (stored: readonly PriceItem[], rows: readonly ItemRow[]) =>
  text(stored) !== text(sendable(rows, ''))
