import i18next from 'i18next'
import type { Got } from '@/api/query'
import type { BreakdownRow, ChartKind, Target } from '@/shared/charts/rows'
import { money, number, percent } from '@/shared/format/format'
import { nodesOf } from '@/shared/resource/filter'

export type Analysis = Got<'/api/v1/analytics/{measure}'>
export type Figure = Analysis['total']
type Row = Analysis['data'][number]

const unit = (value: number, name: 'minute' | 'hour' | 'day') =>
  new Intl.NumberFormat(i18next.language || 'zh-CN', {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)

/** 95 minutes → 1.6 hours. */
export function duration(seconds: number) {
  const minutes = seconds / 60
  if (minutes < 90) return unit(Math.round(minutes * 10) / 10, 'minute')
  return minutes < 48 * 60 ? unit(minutes / 60, 'hour') : unit(minutes / 1440, 'day')
}

/** A figure in words, by what it is counted in. */
export function shown(analysis: Pick<Analysis, 'unit' | 'currency'>): (value: number) => string {
  switch (analysis.unit) {
    case 'money':
      return (value) => money({ amount: Math.round(value), currency: analysis.currency ?? 'CNY' })
    case 'seconds':
      return duration
    case 'hundredths':
      return (value) => number(value / 100, 2)
    case 'basis_points':
      return percent
    default:
      return number
  }
}

/** The list with exactly the rows that a figure is of. */
export const behind = ({ rows }: Pick<Figure, 'rows'>): Target => ({
  // The inbox shows conversations as one works through them, not as a list.
  to: rows.resource === 'conversations' ? '/chats' : `/${rows.resource}`,
  search: { filter: { and: nodesOf(rows.filter) } },
})

/** The rows of an analysis as they are drawn. `inside` says where a region's parts are. */
export function rowsOf(analysis: Analysis, inside?: (row: Row) => Target): BreakdownRow[] {
  return analysis.data.map((row) => ({
    key: row.key ?? '',
    label: row.label,
    value: row.value,
    ...(analysis.previous_from ? { previous: row.previous } : {}),
    to: row.count > 0 ? behind(row) : undefined,
    inside: row.opens ? inside?.(row) : undefined,
  }))
}

export const totalOf = (analysis: Analysis, label: string): BreakdownRow => ({
  key: 'total',
  label,
  value: analysis.total.value,
  ...(analysis.previous_from ? { previous: analysis.total.previous } : {}),
  to: behind(analysis.total),
})

const times = ['day', 'week', 'month']

/** How an analysis may be drawn, the usual way first: time runs along a line, parts of a whole make a pie. */
export function kindsOf(analysis: Pick<Analysis, 'by' | 'adds_up'>): ChartKind[] {
  if (!analysis.by) return ['table']
  if (times.includes(analysis.by)) return ['line', 'bar', 'table']
  return analysis.adds_up ? ['bar', 'pie', 'table'] : ['bar', 'table']
}
