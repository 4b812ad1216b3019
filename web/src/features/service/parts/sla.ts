import type { components } from '@/api/schema'
import type { Tone } from '@/shared/ui/Status'

export type SlaView = components['schemas']['SlaView']

const MINUTE = 60_000

export interface Countdown {
  /** Whole minutes until the deadline; negative when it has passed. */
  minutes: number
  /** Which promise runs: the first answer, or the solution. */
  clock: 'first_response' | 'resolution'
  tone: Tone
}

/** The clock that runs; none while it stands still or all is done. */
export function countdown(sla: SlaView, now = Date.now()): Countdown | undefined {
  if (!sla.due_at || sla.paused) return undefined
  const minutes = Math.floor((new Date(sla.due_at).getTime() - now) / MINUTE)
  const tone: Tone = minutes < 0 ? 'red' : minutes < 60 ? 'amber' : 'neutral'
  return { minutes, clock: sla.first_responded_at ? 'resolution' : 'first_response', tone }
}

/** 95 → 1 h 35 min, as its parts. */
export function parts(minutes: number) {
  const all = Math.abs(minutes)
  return { days: Math.floor(all / 1440), hours: Math.floor((all % 1440) / 60), minutes: all % 60 }
}
