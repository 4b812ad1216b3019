import { describe, expect, it } from 'vitest'
import { emptyLine, inputOf, sentPlaces } from './draft'
import { planFault, planFrom, planInput, settled } from './plan'
import { remaining } from './shipping'

const now = new Date('2026-05-31T02:00:00Z')
const amounts = (rows: { amount: number }[]) => rows.map((row) => row.amount)

describe('the payment plan', () => {
  it('sums to the total whatever the parts', () => {
    const thirds = [
      [33.33, 0],
      [33.33, 30],
      [33.34, 60],
    ] as const
    for (const total of [1, 2, 99, 100, 10_001, 123_457]) {
      expect(amounts(planFrom(thirds, total, now)).reduce((sum, part) => sum + part, 0)).toBe(total)
    }
  })

  it('lets the last instalment take the difference', () => {
    const plan = planFrom(
      [
        [30, 7],
        [70, 37],
      ],
      10_000,
      now,
    )
    expect(amounts(plan)).toEqual([3_000, 7_000])
    expect(plan.map((row) => row.due_date)).toEqual(['2026-06-07', '2026-07-07'])
    expect(amounts(settled(plan, 12_000))).toEqual([3_000, 9_000])
  })

  it('is at fault without a day, or when nothing is left for the last', () => {
    const plan = planFrom(
      [
        [30, 7],
        [70, 37],
      ],
      10_000,
      now,
    )
    expect(planFault(plan)).toBeUndefined()
    expect(planFault(settled(plan, 2_000))).toBe('amount')
    expect(planFault(plan.map((row) => ({ ...row, due_date: null })))).toBe('date')
    expect(planInput(plan, 'CNY')[0]).toEqual({
      label: null,
      due_date: '2026-06-07',
      amount: { amount: 3_000, currency: 'CNY' },
    })
  })
})

describe('the lines', () => {
  const product = { id: 'p', name: 'Pump' }

  it('leaves out what has no product, and leaves prices to the server', () => {
    const lines = [emptyLine(), { ...emptyLine(), product, quantity: 3, discount_bp: 500 }]
    expect(inputOf(lines, 'CNY')).toEqual([
      { product_id: 'p', quantity: 3, unit_price: null, discount_bp: 500, tax_rate_bp: null },
    ])
    expect(sentPlaces(lines)).toEqual([1])
  })
})

describe('what is left to ship', () => {
  const line = (id: string, quantity: number) => ({ id, name: id, unit: null, quantity })

  it('counts what is packed as well as what was sent', () => {
    const shipments = [
      { lines: [{ order_line_id: 'a', name: 'a', quantity: 2 }] },
      {
        lines: [
          { order_line_id: 'a', name: 'a', quantity: 1 },
          { order_line_id: 'b', name: 'b', quantity: 4 },
        ],
      },
    ]
    expect(remaining([line('a', 5), line('b', 4), line('c', 1)], shipments)).toMatchObject([
      { id: 'a', left: 2 },
      { id: 'c', left: 1 },
    ])
  })
})
