import type { components } from '@/api/schema'

type Instalment = components['schemas']['InstalmentView']
type InstalmentInput = components['schemas']['InstalmentInput']

/** An instalment as it is being typed. The last one takes what is left of the total, so that the plan always sums to it. */
export interface PlanRow {
  key: string
  label: string
  due_date: string | null
  amount: number
}

let made = 0
export const planRow = (due_date: string | null = null, amount = 0): PlanRow => {
  made += 1
  return { key: `part-${made}`, label: '', due_date, amount }
}

export const planOf = (plan: readonly Instalment[]): PlanRow[] =>
  plan.map((part) => ({ ...planRow(part.due_date, part.amount.amount), label: part.label ?? '' }))

/** The same plan for another total, or after an amount was changed: the last instalment takes the difference. */
export function settled(rows: readonly PlanRow[], total: number): PlanRow[] {
  const others = rows.slice(0, -1).reduce((sum, row) => sum + row.amount, 0)
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, amount: total - others } : row))
}

const day = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** A usual plan: parts in per cent, each a number of days from now. */
export function planFrom(parts: readonly (readonly [percent: number, days: number])[], total: number, now: Date) {
  return settled(
    parts.map(([percent, days]) => planRow(day(now, days), Math.round((total * percent) / 100))),
    total,
  )
}

/** What keeps the plan from being sent. */
export function planFault(rows: readonly PlanRow[]): 'date' | 'amount' | undefined {
  if (rows.some((row) => !row.due_date)) return 'date'
  if (rows.some((row) => row.amount <= 0)) return 'amount'
  return undefined
}

export const planInput = (rows: readonly PlanRow[], currency: string): InstalmentInput[] =>
  rows.map(({ label, due_date, amount }) => ({
    label: label.trim() || null,
    due_date: due_date ?? '',
    amount: { amount, currency },
  }))
