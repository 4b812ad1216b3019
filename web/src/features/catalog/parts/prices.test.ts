import { describe, expect, it } from 'vitest'
import { changedItems, rowsOf, sendable } from './prices'
import { specified } from './specified'

const items = [
  { product_id: 'a', min_quantity: 1, price: { amount: 9_000, currency: 'CNY' } },
  { product_id: 'a', min_quantity: 50, price: { amount: 8_000, currency: 'CNY' } },
]

describe('a price list being typed', () => {
  it('sends what it was given', () => {
    expect(sendable(rowsOf(items), 'CNY')).toEqual(items)
  })

  it('is changed by a value, not by an unfinished row', () => {
    const rows = rowsOf(items)
    const begun = [...rows, { key: 'new', product_id: 'b', min_quantity: 1, price: null }]
    expect(changedItems(items, begun)).toBe(false)
    expect(changedItems(items, [...rows, { key: 'new', product_id: 'b', min_quantity: 1, price: 0 }])).toBe(true)
    expect(changedItems(items, rows.slice(1))).toBe(true)
  })
})

describe('a specification', () => {
  it('reads labels with either colon, and lines without one', () => {
    expect(specified('量程：0–1.6 MPa\n\nRatio: 1:10\n防爆')).toEqual([
      ['量程', '0–1.6 MPa'],
      ['Ratio', '1:10'],
      ['', '防爆'],
    ])
  })
})
