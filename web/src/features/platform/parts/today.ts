import type { Got } from '@/api/query'

export type Today = Got<'/api/v1/today'>
export type Item = Today['to_contact'][number]

/** Most pressing first. */
export const groups = [
  'approvals',
  'requests_near_sla',
  'returns',
  'unanswered',
  'to_contact',
  'about_to_drop',
  'newly_assigned',
  'to_ship',
  'receivables_due',
] as const satisfies readonly (keyof Today)[]
export type Group = (typeof groups)[number]

export const pressing = (today: Today) => groups.filter((group) => today[group].length > 0)

/** How many there are in all; the lists show the first of them. */
export function counted(today: Today, group: Group): number {
  const counts = today.counts as Partial<Record<Group, number>> | null | undefined
  return Math.max(counts?.[group] ?? 0, today[group].length)
}

/** Spreads the groups over columns of about the same height; each column keeps their order. */
export function columns(shown: readonly Group[], today: Today, count: number): Group[][] {
  const made = Array.from({ length: count }, () => ({ height: 0, members: [] as Group[] }))
  for (const group of shown) {
    const lowest = made.reduce((best, column) => (column.height < best.height ? column : best))
    lowest.members.push(group)
    lowest.height += today[group].length + 1.5
  }
  return made.map(({ members }) => members).filter(({ length }) => length > 0)
}

/** Morning, afternoon or evening where the company is. */
export function partOfDay(now: Date, zone: string) {
  const hour = Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(now))
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** Groups whose moment is a deadline: when it has passed, it is late. */
const deadlines = new Set<Group>(['to_contact', 'about_to_drop', 'requests_near_sla', 'receivables_due'])

export function urgency(group: Group, at: string | null, now = Date.now()): 'late' | 'soon' | undefined {
  if (!at || !deadlines.has(group)) return undefined
  const left = new Date(at).getTime() - now
  if (left < 0) return 'late'
  return left < 4 * 3_600_000 || group === 'about_to_drop' ? 'soon' : undefined
}
