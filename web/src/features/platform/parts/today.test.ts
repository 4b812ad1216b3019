import { describe, expect, it } from 'vitest'
import { columns, counted, type Item, partOfDay, pressing, type Today, urgency } from './today'

const item = (id: string): Item => ({
  subject: 'customers',
  id,
  number: null,
  title: id,
  detail: null,
  at: null,
  amount: null,
})
const items = (count: number) => Array.from({ length: count }, (_, index) => item(String(index)))
const today = (given: Partial<Today>): Today => ({
  approvals: [],
  requests_near_sla: [],
  unanswered: [],
  to_contact: [],
  about_to_drop: [],
  newly_assigned: [],
  to_ship: [],
  returns: [],
  receivables_due: [],
  counts: {},
  ...given,
})

describe('the groups of Today', () => {
  const busy = today({ approvals: items(2), to_contact: items(6), to_ship: items(1), counts: { to_contact: 31 } })

  it('leaves out what is empty and begins with what is most pressing', () => {
    expect(pressing(busy)).toEqual(['approvals', 'to_contact', 'to_ship'])
  })

  it('counts all, not only those it lists', () => {
    expect(counted(busy, 'to_contact')).toBe(31)
    expect(counted(busy, 'approvals')).toBe(2)
  })

  it('fills the lower column next, and makes no empty one', () => {
    expect(columns(pressing(busy), busy, 2)).toEqual([['approvals', 'to_ship'], ['to_contact']])
    expect(columns(['approvals'], busy, 2)).toEqual([['approvals']])
    expect(columns(pressing(busy), busy, 1)).toEqual([['approvals', 'to_contact', 'to_ship']])
  })
})

it('knows late from soon, where there is a deadline at all', () => {
  const now = Date.parse('2026-11-22T02:00:00Z')
  expect(urgency('to_contact', '2026-11-22T01:00:00Z', now)).toBe('late')
  expect(urgency('to_contact', '2026-11-22T03:00:00Z', now)).toBe('soon')
  expect(urgency('to_contact', '2026-11-22T12:00:00Z', now)).toBeUndefined()
  expect(urgency('about_to_drop', '2026-11-25T02:00:00Z', now)).toBe('soon')
  expect(urgency('newly_assigned', '2026-11-21T02:00:00Z', now)).toBeUndefined()
})

it('greets by the company’s clock', () => {
  const evening = new Date('2026-11-22T11:00:00Z')
  expect(partOfDay(evening, 'Asia/Shanghai')).toBe('evening')
  expect(partOfDay(evening, 'Europe/Berlin')).toBe('afternoon')
  expect(partOfDay(new Date('2026-11-22T16:30:00Z'), 'Asia/Shanghai')).toBe('morning')
})
