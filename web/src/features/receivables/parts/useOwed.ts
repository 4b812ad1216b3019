import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/query'
import { type Condition, filterText } from '@/shared/resource/filter'

/** What a customer still owes, of one order or of all, the oldest first. */
export function useOwed(customer: string | undefined, order?: string | null) {
  const where: Condition[] = [
    { field: 'customer_id', op: 'eq', value: customer },
    { field: 'balance', op: 'gt', value: 0 },
    ...(order ? [{ field: 'order_id', op: 'eq' as const, value: order }] : []),
  ]
  return useQuery({
    ...get('/api/v1/receivables', { params: { query: { filter: filterText(where), sort: 'due_date', limit: 100 } } }),
    enabled: Boolean(customer),
  })
}
