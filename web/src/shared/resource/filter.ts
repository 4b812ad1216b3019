/** The filter language of the API. */
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

/** Conditions of which all must hold, or one. */
export type Group = { and: FilterNode[] } | { or: FilterNode[] }
export type FilterNode = Condition | Group

export interface Filter {
  and: FilterNode[]
}

export const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && 'field' in value && 'op' in value

/** What is in a group: its word and its parts; whatever is none is left out. */
export function partsOf(value: unknown): { word: 'and' | 'or'; parts: FilterNode[] } | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const word = 'or' in value ? 'or' : 'and'
  const list = (value as Record<string, unknown>)[word]
  return Array.isArray(list) ? { word, parts: list.filter(isNode) } : undefined
}

const isNode = (value: unknown): value is FilterNode => isCondition(value) || partsOf(value) !== undefined

/** All that a URL's `filter` demands; whatever is not a filter counts as none. */
export function nodesOf(filter: unknown): FilterNode[] {
  if (isCondition(filter)) return [filter]
  const group = partsOf(filter)
  if (!group) return []
  return group.word === 'and' || group.parts.length < 2 ? group.parts : [{ or: group.parts }]
}

/** The single conditions among it. */
export const conditionsOf = (filter: unknown): Condition[] => nodesOf(filter).filter(isCondition)

export const filterOf = (nodes: readonly FilterNode[]): Filter | undefined =>
  nodes.length ? { and: [...nodes] } : undefined

/** The text the API takes. */
export const filterText = (nodes: readonly FilterNode[]) => (nodes.length ? JSON.stringify({ and: nodes }) : undefined)

export type Density = 'comfortable' | 'compact'

/** What a list page keeps in its URL. */
export interface ListSearch {
  q?: string
  sort?: string
  filter?: Filter
  /** The saved view that is open. */
  view?: string
  /** Columns in place of the list's own choice. */
  columns?: string
  density?: Density
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
  for (const name of ['view', 'columns'] as const) {
    const text = search[name]
    if (typeof text === 'string' && text) result[name] = text
  }
  if (search.density === 'comfortable' || search.density === 'compact') result.density = search.density
  const filter = filterOf(nodesOf(search.filter))
  if (filter) result.filter = filter
  return result
}
