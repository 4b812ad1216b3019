import { describe, expect, it } from 'vitest'
import { workOf } from './bulk'

describe('work on many customers', () => {
  it('means the ticked customers, or all that the list shows', () => {
    const tag = { kind: 'tag', add: ['展会'] } as const
    const filter = { and: [{ field: 'intent', op: 'eq' as const, value: 'high' }] }
    expect(workOf({ ...tag, whom: 'ticked', add: ['展会'] }, ['a', 'b'], { q: '张' })).toEqual({
      action: { kind: 'tag', add: ['展会'], remove: [] },
      ids: ['a', 'b'],
    })
    expect(workOf({ ...tag, whom: 'all', add: ['展会'] }, ['a'], { q: '张', filter })).toMatchObject({
      q: '张',
      filter: JSON.stringify(filter),
    })
    expect(workOf({ kind: 'remove', whom: 'all' }, [], {})).toEqual({ action: { kind: 'remove' }, all: true })
  })

  it('sets a look-up by its id and a word as it is', () => {
    const edit = { kind: 'edit', whom: 'all' } as const
    expect(workOf({ ...edit, field: 'level', value: 'x' }, [], {}).action).toEqual({ kind: 'edit', level_id: 'x' })
    expect(workOf({ ...edit, field: 'intent', value: 'high' }, [], {}).action).toEqual({ kind: 'edit', intent: 'high' })
  })
})
