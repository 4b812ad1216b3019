import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { type Condition, conditionsOf, filterOf, filterText, listSearch } from './filter'

const conditions: Condition[] = [
  { field: 'level_id', op: 'in', value: ['a', 'b'] },
  { field: 'last_follow_up_at', op: 'before', value: { ago: 'P30D' } },
  { field: 'owner_id', op: 'eq', value: { me: true } },
  { field: 'mobile', op: 'is_empty' },
]

describe('the filter', () => {
  it('survives the way through the URL', async () => {
    const root = createRootRoute()
    const route = createRoute({ getParentRoute: () => root, path: '/customers', validateSearch: listSearch })
    const make = (url: string) =>
      createRouter({ routeTree: root.addChildren([route]), history: createMemoryHistory({ initialEntries: [url] }) })
    const out = make('/').buildLocation({
      to: '/customers',
      search: { q: '宏图', sort: '-name', filter: filterOf(conditions) },
    } as never)
    const back = make(out.href)
    await back.load()
    const search = back.state.location.search as ReturnType<typeof listSearch>
    expect(conditionsOf(search.filter)).toEqual(conditions)
    expect(search).toMatchObject({ q: '宏图', sort: '-name' })
  })

  it('keeps a search that looks like a number', () => {
    expect(listSearch({ q: 8000 })).toEqual({ q: '8000' })
  })

  it('takes whatever is no filter for none', () => {
    for (const junk of [undefined, null, 'x', 3, [], { and: 'x' }, { and: [1, { field: 'a' }] }]) {
      expect(conditionsOf(junk)).toEqual([])
    }
    expect(listSearch({ filter: 'x', sort: 3, q: '' })).toEqual({})
  })

  it('is no parameter at all when empty', () => {
    expect(filterText([])).toBeUndefined()
    expect(filterOf([])).toBeUndefined()
  })
})
