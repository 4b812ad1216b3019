import type { components } from '@/api/schema'
import type { Step } from '@/shared/stepper/Stepper'

type Status = components['schemas']['RequestStatus']

const keys = ['new', 'in_progress', 'resolved', 'closed'] as const
type Key = (typeof keys)[number]

const reached: Record<Status, Key> = {
  new: 'new',
  assigned: 'new',
  in_progress: 'in_progress',
  waiting_customer: 'in_progress',
  resolved: 'resolved',
  closed: 'closed',
}

/** How far a request has come, in the four steps a customer cares for. */
export function progress(status: Status): { key: Key; state: Step['state'] }[] {
  const current = keys.indexOf(reached[status])
  return keys.map((key, index) => ({
    key,
    state: index < current || status === 'closed' ? 'done' : index === current ? 'current' : 'waiting',
  }))
}
