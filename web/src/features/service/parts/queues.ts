import { useQueries } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { get } from '@/api/query'
import { type Condition, filterText } from '@/shared/resource/filter'

export const queues = ['mine', 'unassigned', 'urgent', 'waiting', 'open', 'over'] as const
export type Queue = (typeof queues)[number]

const running: Condition = { field: 'status', op: 'in', value: ['new', 'assigned', 'in_progress', 'waiting_customer'] }

/** What stands in each queue; `urgent`: overdue, or due within four hours. */
export const conditions: Record<Queue, Condition[]> = {
  mine: [running, { field: 'agent_id', op: 'eq', value: { me: true } }],
  unassigned: [running, { field: 'agent_id', op: 'is_empty' }],
  urgent: [running, { field: 'due_at', op: 'before', value: { ahead: 'PT4H' } }],
  waiting: [{ field: 'status', op: 'eq', value: 'waiting_customer' }],
  open: [running],
  over: [{ field: 'status', op: 'in', value: ['resolved', 'closed'] }],
}

/** The most pressing first; of what is over, the latest. */
export const order = (queue: Queue) => (queue === 'over' ? '-updated_at' : 'due_at')

const counting = (queue: Queue) => ({
  ...get('/api/v1/service-requests', {
    params: { query: { filter: filterText(conditions[queue]), limit: 1, count: 'exact' } },
  }),
  select: ({ page }: { page: { total: number | null } }) => page.total ?? 0,
})

/** How many wait in each queue. */
export function useQueueCounts(): Partial<Record<Queue, number>> {
  const counted = queues.filter((queue) => queue !== 'over')
  return useQueries({
    queries: counted.map(counting),
    combine: (results) => Object.fromEntries(results.map(({ data }, index) => [counted[index], data])),
  })
}

/** The queue in the address; else one's own, or all of them when one has none. */
export const queueOf = (search: unknown, mine: number | undefined): Queue =>
  queues.find((queue) => queue === search) ?? (mine === 0 ? 'open' : 'mine')

export const useQueue = () => queueOf((useSearch({ strict: false }) as { queue?: string }).queue, useMyCount())

/** For the navigation: what one has to do oneself. */
export function useMyCount() {
  return useQueries({ queries: [counting('mine')], combine: ([mine]) => mine?.data })
}
