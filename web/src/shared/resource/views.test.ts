import { describe, expect, it } from 'vitest'
import { type View, viewOf, withView } from './views'

const views: View[] = [
  { key: 'all', label: '', where: [] },
  { key: 'open', label: '', where: [{ field: 'status', op: 'in', value: ['open', 'partial'] }] },
  { key: 'paid', label: '', where: [{ field: 'status', op: 'in', value: ['paid'] }] },
]
const mine = { field: 'owner_id', op: 'eq' as const, value: { me: true } }

describe('views', () => {
  it('finds the view of a filter, whatever else is asked', () => {
    expect(viewOf(views, undefined)).toBe('all')
    expect(viewOf(views, { and: [mine] })).toBe('all')
    expect(viewOf(views, { and: [mine, { field: 'status', op: 'in', value: ['paid'] }] })).toBe('paid')
    expect(viewOf(views, { and: [{ field: 'status', op: 'not_in', value: ['paid'] }] })).toBeUndefined()
  })

  it('changes the view and keeps the other conditions', () => {
    const open = withView(views, { and: [mine] }, 'open')
    expect(viewOf(views, open)).toBe('open')
    expect(open?.and).toContainEqual(mine)
    expect(withView(views, open, 'all')).toEqual({ and: [mine] })
    expect(withView(views, { and: [{ field: 'status', op: 'in', value: ['paid'] }] }, 'all')).toBeUndefined()
  })
})
