import { type Condition, type Filter, type FilterNode, filterOf, isCondition, nodesOf } from './filter'

/** A tab above a list: a name for some conditions. */
export interface View {
  key: string
  label: string
  where: readonly Condition[]
}

const key = (conditions: readonly FilterNode[]) =>
  JSON.stringify([...conditions].map((one) => JSON.stringify(one)).sort())

/** The conditions of a filter that the views speak of, and the rest. */
function split(views: readonly View[], filter: Filter | undefined) {
  const fields = new Set(views.flatMap(({ where }) => where.map(({ field }) => field)))
  const own = (node: FilterNode) => isCondition(node) && fields.has(node.field)
  const all = nodesOf(filter)
  return { own: all.filter(own), rest: all.filter((node) => !own(node)) }
}

/** The view a filter shows; none when the reader has made conditions of his own on the same fields. */
export function viewOf(views: readonly View[], filter: Filter | undefined): string | undefined {
  const { own } = split(views, filter)
  return views.find(({ where }) => key(where) === key(own))?.key
}

/** The filter with another view; conditions the views know nothing of stay. */
export function withView(views: readonly View[], filter: Filter | undefined, chosen: string): Filter | undefined {
  const { rest } = split(views, filter)
  return filterOf([...(views.find((view) => view.key === chosen)?.where ?? []), ...rest])
}
