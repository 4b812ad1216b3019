import type { Got } from '@/api/query'

export type Customer = Got<'/api/v1/customers/{id}'>

const DAY = 86_400_000

/** How near a moment is: over, within three days, or far enough. */
export function nearness(at: string | null | undefined, now = Date.now()): 'over' | 'near' | 'far' | undefined {
  if (!at) return undefined
  const left = new Date(at).getTime() - now
  if (left <= 0) return 'over'
  return left < 3 * DAY ? 'near' : 'far'
}
