/** Where a figure leads: to the rows behind it. */
export interface Target {
  to: string
  search?: object
}

export interface BreakdownRow {
  key: string
  label: string
  /** Null where there is nothing to measure, such as the median of no request. */
  value: number | null
  /** The same figure of the period before. */
  previous?: number | null
  to?: Target | string | undefined
  /** Its parts, where it has any: a province's cities. */
  inside?: Target | undefined
}

export const kinds = ['table', 'bar', 'pie', 'line'] as const
export type ChartKind = (typeof kinds)[number]

export const target = (to: BreakdownRow['to']): Target | undefined => (typeof to === 'string' ? { to } : to)

/** The part of the whole in basis points; undefined where parts do not make a whole. */
export function share(row: BreakdownRow, rows: readonly BreakdownRow[]): number | undefined {
  const whole = rows.reduce((sum, { value }) => sum + Math.max(value ?? 0, 0), 0)
  return whole > 0 && row.value !== null ? Math.round((Math.max(row.value, 0) / whole) * 10_000) : undefined
}

/** How much it grew since the period before, in basis points. */
export function growth(value: number | null, previous: number | null | undefined): number | undefined {
  if (value === null || previous === null || previous === undefined || previous === 0) return undefined
  return Math.round(((value - previous) / Math.abs(previous)) * 10_000)
}

/** A pie of many slices says nothing: the small ones become one, which leads nowhere. */
export function slices(rows: readonly BreakdownRow[], rest: string, most = 9): BreakdownRow[] {
  const sorted = rows.filter(({ value }) => (value ?? 0) > 0).sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  if (sorted.length <= most) return sorted
  const small = sorted.slice(most - 1)
  const value = small.reduce((sum, row) => sum + (row.value ?? 0), 0)
  return [...sorted.slice(0, most - 1), { key: ' rest', label: rest, value }]
}
