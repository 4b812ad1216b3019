import { describe, expect, it } from 'vitest'
import { fileName } from '@/api/files'
import { analyticsSearch } from './address'
import { type Analysis, behind, duration, kindsOf, rowsOf, shown } from './figures'
import { daysOf, grainOf, todayIn } from './period'

const filter = { and: [{ field: 'source_id', op: 'eq', value: 'x' }] }
const figure = { value: 5, count: 5, previous: 4, rows: { resource: 'customers', filter } }
const analysis = {
  measure: 'customers',
  by: 'source',
  unit: 'count',
  adds_up: true,
  currency: null,
  previous_from: '2026-10-01',
  total: figure,
  data: [
    { ...figure, key: 'a', label: '展会', share: 10_000, opens: false },
    { ...figure, key: null, label: '未填写', count: 0, value: 0, share: 0, opens: false },
  ],
} as unknown as Analysis

describe('periods', () => {
  it('are days of the company', () => {
    expect(todayIn('Asia/Shanghai', new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22')
    expect(daysOf('month', '2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-22' })
    expect(daysOf('last_month', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(daysOf('quarter', '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-11-22' })
    expect(daysOf('d30', '2026-11-22')).toEqual({ from: '2026-10-24', to: '2026-11-22' })
    expect(daysOf('all', '2026-11-22')).toEqual({})
  })

  it('have parts that fit on a line', () => {
    expect(['month', 'd90', 'd365', 'all'].map((one) => grainOf(daysOf(one as 'month', '2026-11-22')))).toEqual([
      'day',
      'week',
      'month',
      'month',
    ])
  })
})

describe('figures', () => {
  it('are said in their unit', () => {
    expect(shown({ unit: 'money', currency: 'CNY' })(129_900)).toBe('¥1,299.00')
    expect(shown({ unit: 'hundredths', currency: null })(433)).toBe('4.33')
    expect(shown({ unit: 'basis_points', currency: null })(8750)).toBe('87.5%')
    expect([duration(300), duration(7200), duration(86_400 * 3)]).toEqual(['5分钟', '2小时', '3天'])
  })

  it('lead to the rows they are of', () => {
    expect(behind(figure as never)).toEqual({ to: '/customers', search: { filter } })
    const rows = rowsOf(analysis)
    expect(rows[0]).toMatchObject({ key: 'a', value: 5, previous: 4, to: { to: '/customers' } })
    expect(rows[1]?.to).toBeUndefined()
  })

  it('are drawn as they make sense', () => {
    expect(kindsOf(analysis)).toEqual(['bar', 'pie', 'table'])
    expect(kindsOf({ by: 'month', adds_up: true })).toEqual(['line', 'bar', 'table'])
    expect(kindsOf({ by: 'owner', adds_up: false })).toEqual(['bar', 'table'])
  })
})

it('an address is read as far as it makes sense', () => {
  const read = analyticsSearch({
    measure: 'orders',
    kind: 'cake',
    period: 'd30',
    from: 'yesterday',
    alone: 'yes',
    x: 1,
  })
  expect(read).toEqual({ measure: 'orders', period: 'd30' })
})

it("a file has the server's name", () => {
  expect(fileName('attachment; filename="guanxi.csv"; filename*=UTF-8\'\'%E5%AE%A2%E6%88%B7.csv')).toBe('客户.csv')
  expect(fileName('attachment; filename="orders.csv"')).toBe('orders.csv')
  expect(fileName(null)).toBeUndefined()
})
