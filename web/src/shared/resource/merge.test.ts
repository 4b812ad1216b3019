import { describe, expect, it } from 'vitest'
import type { Field } from './defineResource'
import { formValue, writeName } from './defineResource'
import { changedOnly, differences } from './merge'

const owner: Field = { name: 'owner', kind: 'user', form: 'a' }
const roles: Field = { name: 'roles', kind: 'ref', from: '/api/v1/roles', many: true, write: 'role_ids', form: 'a' }

describe('what a form sends', () => {
  it('is what changed, an emptied field as null', () => {
    const before = { name: 'A', note: 'x', tags: ['a'], price: { amount: 1, currency: 'CNY' }, phone: undefined }
    const after = { name: 'B', note: '', tags: ['a'], price: { amount: 1, currency: 'CNY' }, phone: undefined }
    expect(changedOnly(before, after)).toEqual({ name: 'B', note: null })
  })

  it('names references by their ids', () => {
    const record = { owner: { id: 'u1', name: '李娜' }, roles: [{ id: 'r1', name: 'x' }] }
    expect([writeName(owner), formValue(owner, record)]).toEqual(['owner_id', 'u1'])
    expect([writeName(roles), formValue(roles, record)]).toEqual(['role_ids', ['r1']])
    expect(formValue(owner, { owner: null })).toBeUndefined()
  })

  it('shows in a conflict only where both disagree', () => {
    const name: Field = { name: 'name', kind: 'text', form: 'a' }
    const note: Field = { name: 'note', kind: 'text', form: 'a' }
    const found = differences(
      [name, note],
      { name: 'A', note: 'n' },
      { name: 'B', note: 'n' },
      { name: 'C', note: 'n' },
      (field) => field.name,
    )
    expect(found).toEqual([{ name: 'name', label: 'name', theirs: 'B', mine: 'C' }])
  })
})
