import { type ChartKind, kinds } from '@/shared/charts/rows'

export const presets = ['month', 'last_month', 'quarter', 'year', 'd30', 'd90', 'd365', 'all'] as const
export type Preset = (typeof presets)[number]

/** What an analysis page keeps in its URL. */
export interface AnalyticsSearch {
  measure?: string
  by?: string
  kind?: ChartKind
  period?: Preset
  from?: string
  to?: string
  department?: string
  owner?: string
  /** Not compared with the period before. */
  alone?: true
  within?: string
  currency?: string
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined)
const oneOf = <T extends string>(list: readonly T[], value: unknown) => list.find((one) => one === value)

/** For `validateSearch`. */
export function analyticsSearch(search: Record<string, unknown>): AnalyticsSearch {
  const read: { [Key in keyof AnalyticsSearch]: AnalyticsSearch[Key] | undefined } = {
    measure: text(search.measure),
    by: text(search.by),
    kind: oneOf(kinds, search.kind),
    period: oneOf(presets, search.period),
    from: day(search.from),
    to: day(search.to),
    department: text(search.department),
    owner: text(search.owner),
    alone: search.alone === true ? true : undefined,
    within: text(search.within),
    currency: text(search.currency),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as AnalyticsSearch
}
