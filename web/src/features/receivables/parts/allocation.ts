import type { components } from '@/api/schema'
import type { Money } from '@/shared/format/format'

/** What is still owed on a receivable. */
export interface Owed {
  id: string
  balance: Money
}

export type Parts = Readonly<Record<string, number | null>>

/** Pays what is listed first (the oldest), as far as the money goes. */
export function spread(available: number, owed: readonly Owed[]): Record<string, number | null> {
  let left = available
  const parts: Record<string, number | null> = {}
  for (const { id, balance } of owed) {
    const part = Math.max(0, Math.min(left, balance.amount))
    parts[id] = part || null
    left -= part
  }
  return parts
}

export const sumOf = (parts: Parts) => Object.values(parts).reduce<number>((sum, part) => sum + (part ?? 0), 0)

export const allocationInput = (parts: Parts, owed: readonly Owed[]): components['schemas']['AllocationInput'][] =>
  owed.flatMap(({ id, balance }) => {
    const amount = parts[id]
    return amount ? [{ receivable_id: id, amount: { amount, currency: balance.currency } }] : []
  })
