import { describe, expect, it } from 'vitest'
import { progress } from './progress'
import { queueOf } from './queues'
import { countdown, parts, type SlaView } from './sla'

const now = Date.parse('2026-11-22T02:00:00Z')
const sla = (given: Partial<SlaView>): SlaView => ({
  due_at: null,
  first_response_due_at: null,
  first_responded_at: null,
  resolution_due_at: null,
  resolved_at: null,
  paused: false,
  breached: false,
  ...given,
})

describe('the clock of a request', () => {
  it('counts towards the first answer, then towards the solution', () => {
    const due_at = '2026-11-22T03:30:00Z'
    expect(countdown(sla({ due_at }), now)).toEqual({ minutes: 90, clock: 'first_response', tone: 'neutral' })
    const answered = sla({ due_at, first_responded_at: '2026-11-22T01:00:00Z' })
    expect(countdown(answered, now)?.clock).toBe('resolution')
  })

  it('warns within the last hour, and alarms when it is over', () => {
    expect(countdown(sla({ due_at: '2026-11-22T02:59:00Z' }), now)?.tone).toBe('amber')
    expect(countdown(sla({ due_at: '2026-11-22T01:59:30Z' }), now)).toMatchObject({ minutes: -1, tone: 'red' })
  })

  it('stands still while one waits for the customer, and when there is nothing to keep', () => {
    expect(countdown(sla({ due_at: '2026-11-22T02:59:00Z', paused: true }), now)).toBeUndefined()
    expect(countdown(sla({}), now)).toBeUndefined()
  })

  it('says minutes in days and hours', () => {
    expect(parts(-95)).toEqual({ days: 0, hours: 1, minutes: 35 })
    expect(parts(1440 + 61)).toEqual({ days: 1, hours: 1, minutes: 1 })
  })
})

describe('the progress a customer sees', () => {
  const states = (status: Parameters<typeof progress>[0]) => progress(status).map(({ state }) => state)

  it('goes from submitted to closed', () => {
    expect(states('assigned')).toEqual(['current', 'waiting', 'waiting', 'waiting'])
    expect(states('waiting_customer')).toEqual(['done', 'current', 'waiting', 'waiting'])
    expect(states('resolved')).toEqual(['done', 'done', 'current', 'waiting'])
    expect(states('closed')).toEqual(['done', 'done', 'done', 'done'])
  })
})

it('a queue nobody knows is one’s own', () => {
  expect(queueOf('urgent', 0)).toBe('urgent')
  expect(queueOf('nonsense', 3)).toBe('mine')
  expect(queueOf(undefined, undefined)).toBe('mine')
  expect(queueOf(undefined, 0)).toBe('open')
})
