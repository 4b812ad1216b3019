import { describe, expect, it } from 'vitest'
import { allocationInput, spread, sumOf } from './allocation'

const owed = [
  { id: 'old', balance: { amount: 300, currency: 'CNY' } },
  { id: 'new', balance: { amount: 500, currency: 'CNY' } },
]

describe('allocating a receipt', () => {
  it('pays the oldest first, as far as the money goes', () => {
    expect(spread(400, owed)).toEqual({ old: 300, new: 100 })
    expect(spread(200, owed)).toEqual({ old: 200, new: null })
    expect(sumOf(spread(10_000, owed))).toBe(800)
  })

  it('sends only what pays for something', () => {
    expect(allocationInput(spread(200, owed), owed)).toEqual([
      { receivable_id: 'old', amount: { amount: 200, currency: 'CNY' } },
    ])
  })
})
