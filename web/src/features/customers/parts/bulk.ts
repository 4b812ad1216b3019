import type { Body } from '@/api/query'
import { filterText, type ListSearch, nodesOf } from '@/shared/resource/filter'

export type Work = Body<'post', '/api/v1/customers/bulk'>

/** What can be done with many customers, and what one must be granted for it. */
export const kinds = [
  { kind: 'assign', permissions: ['customers:assign', 'customers:transfer'] },
  { kind: 'release', permissions: ['customers:release'] },
  { kind: 'tag', permissions: ['customers:write'] },
  { kind: 'edit', permissions: ['customers:write'] },
  { kind: 'remove', permissions: ['customers:delete'] },
] as const

export type Kind = (typeof kinds)[number]['kind']

/** Fields that can be set to one value for all. */
export const editable = ['intent', 'lifecycle', 'level', 'source', 'medium', 'industry', 'region'] as const

export interface Values {
  kind: Kind
  /** The customers that were ticked, or all that the list shows. */
  whom: 'ticked' | 'all'
  owner_id?: string
  reason_id?: string
  add?: string[]
  remove?: string[]
  field?: (typeof editable)[number]
  value?: string
}

/** The work as the API takes it. */
export function workOf(values: Values, ticked: readonly string[], search: ListSearch): Work {
  const { kind, owner_id, reason_id, add = [], remove = [], field, value } = values
  const name = field === 'intent' || field === 'lifecycle' ? field : `${field}_id`
  const parts = {
    assign: { owner_id },
    release: { reason_id },
    tag: { add, remove },
    edit: { [name]: value },
    remove: {},
  }[kind]
  const filter = filterText(nodesOf(search.filter))
  const narrowed = { ...(filter ? { filter } : {}), ...(search.q ? { q: search.q } : {}) }
  const whom = values.whom === 'ticked' ? { ids: [...ticked] } : Object.keys(narrowed).length ? narrowed : { all: true }
  return { action: { kind, ...parts }, ...whom } as Work
}
