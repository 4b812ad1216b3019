import { describe, expect, it } from 'vitest'
import type { Field } from '../defineResource'
import type { Condition, FilterNode } from '../filter'
import {
  choiceOf,
  choicesOf,
  complete,
  conditionOn,
  nodesOfRoot,
  rootOf,
  tidied,
  unfinished,
  withChoice,
} from './model'

const name: Condition = { field: 'name', op: 'contains', value: '水' }
const quiet: Condition = { field: 'last_follow_up_at', op: 'before', value: { ago: 'P30D' } }
const never: Condition = { field: 'last_follow_up_at', op: 'is_empty' }
const followed: Field = { name: 'last_follow_up_at', kind: 'datetime' }

describe('the filter editor', () => {
  it('knows again what was chosen', () => {
    expect(choiceOf(quiet)).toBe('older')
    expect(choiceOf(never)).toBe('is_empty')
    expect(choiceOf({ field: 'a', op: 'within', value: { next: 'P7D' } })).toBe('next')
    expect(choiceOf({ field: 'a', op: 'within', value: { today: true } })).toBe('today')
    expect(choiceOf({ field: 'a', op: 'eq', value: { me: true } })).toBe('me')
    expect(choiceOf({ field: 'a', op: 'eq', value: { my_department: true } })).toBe('mine')
    expect(choiceOf({ field: 'a', op: 'between', value: ['2026-01-01', '2026-02-01'] })).toBe('between')
    for (const choice of choicesOf(followed)) expect(choiceOf(withChoice(quiet, choice))).toBe(choice)
  })

  it('keeps a value that still fits', () => {
    expect(withChoice(name, 'starts_with').value).toBe('水')
    expect(withChoice(name, 'is_empty')).toEqual({ field: 'name', op: 'is_empty' })
    expect(withChoice(quiet, 'last').value).toEqual({ last: 'P30D' })
    expect(withChoice({ field: 'level_id', op: 'in', value: ['a'] }, 'not_in').value).toEqual(['a'])
    expect(withChoice({ field: 'total', op: 'gte', value: 5 }, 'between').value).toBeUndefined()
  })

  it('sees what is not finished, however deep', () => {
    const empty: Condition = { field: 'name', op: 'contains', value: '' }
    const half: Condition = { field: 'total', op: 'between', value: [1, undefined] }
    expect([name, quiet, never].every(complete)).toBe(true)
    expect(unfinished([name, { or: [quiet, { and: [empty, half] }] }])).toEqual([empty, half])
    expect(complete(conditionOn(followed))).toBe(true)
    expect(complete(conditionOn({ name: 'name', kind: 'text' }))).toBe(false)
  })

  it('drops groups that say nothing', () => {
    const nodes: FilterNode[] = [name, { or: [] }, { or: [quiet] }, { and: [{ or: [] }, never, name] }]
    expect(tidied(nodes)).toEqual([name, quiet, { and: [never, name] }])
  })

  it('goes to the editor and back', () => {
    const either: FilterNode[] = [{ or: [quiet, never] }]
    const both: FilterNode[] = [name, { or: [quiet, never] }]
    for (const nodes of [either, both, [name], []]) expect(nodesOfRoot(rootOf(nodes))).toEqual(nodes)
  })
})
