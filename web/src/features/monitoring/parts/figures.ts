import type { Got } from '@/api/query'
import { shown } from '@/shared/analysis/figures'

export type Activity = Got<'/api/v1/monitoring/staff'>
export type StaffMeasure = Activity['measures'][number]
export type Figure = Activity['data'][number]['figures'][number]

/** What people left undone: the rest is what they did. */
const undone: readonly string[] = [
  'overdue_contacts',
  'forgotten',
  'pool_losses',
  'overdue_requests',
  'returns_waiting',
] satisfies StaffMeasure['measure'][]

export const isUndone = ({ measure }: StaffMeasure) => undone.includes(measure)

/** A figure in words. */
export const said = (measure: StaffMeasure, currency: string) => shown({ unit: measure.unit, currency })

/** The largest value of each measure: what the bars are measured by. */
export const largest = (activity: Activity) =>
  activity.measures.map((_, index) => Math.max(1, ...activity.data.map(({ figures }) => figures[index]?.value ?? 0)))

/** The measures by which anybody did, or left, anything at all. */
export const filled = (activity: Activity) =>
  activity.measures.flatMap((measure, index) =>
    activity.data.some(({ figures }) => (figures[index]?.count ?? 0) > 0) ? [{ measure, index }] : [],
  )

/** Those who have something to show come first, the busiest of them at the top. */
export function busiestFirst({ data }: Activity) {
  const busy = ({ figures }: Activity['data'][number]) => figures.reduce((sum, { count }) => sum + count, 0)
  return [...data].sort((one, other) => busy(other) - busy(one))
}
