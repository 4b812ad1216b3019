/** The filter language of the API, as far as the filter bar writes it: a conjunction of conditions. */
export type Op =
  | 'eq'
  | 'ne'
  | 'in'
  | 'not_in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'between'
  | 'contains'
  | 'starts_with'
  | 'is_empty'
  | 'is_not_empty'
  | 'before'
  | 'after'
  | 'within'

export interface Condition {
  field: string
  op: Op
  value?: unknown
}

export interface Filter {
  and: Condition[]
}

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && 'field' in value && 'op' in value

/** The conditions in a URL's `filter`; whatever is not a filter counts as none. */
export function conditionsOf(filter: unknown): Condition[] {
  if (typeof filter !== 'object' || filter === null) return []
  const list = (filter as { and?: unknown }).and
  return Array.isArray(list) ? list.filter(isCondition) : []
}

export const filterOf = (conditions: readonly Condition[]): Filter | undefined =>
  conditions.length ? { and: [...conditions] } : undefined

/** The text the API takes. */
export const filterText = (conditions: readonly Condition[]) =>
  conditions.length ? JSON.stringify({ and: conditions }) : undefined

/** What a list page keeps in its URL. */
export interface ListSearch {
  q?: string
  sort?: string
  filter?: Filter
  /** The form of a new record is open. */
  new?: boolean
}

/** For `validateSearch` of list routes. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const result: ListSearch = {}
  if (typeof search.q === 'string' && search.q) result.q = search.q
  if (typeof search.q === 'number') result.q = String(search.q)
  if (typeof search.sort === 'string' && search.sort) result.sort = search.sort
  if (search.new === true) result.new = true
  const filter = filterOf(conditionsOf(search.filter))
  if (filter) result.filter = filter
  return result
}
