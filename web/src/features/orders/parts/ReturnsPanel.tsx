import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { filterText } from '@/shared/resource/filter'
import { ReturnList } from '@/shared/returns/ReturnList'

const of = (order: string) => ({
  params: { query: { filter: filterText([{ field: 'order_id', op: 'eq', value: order }]), sort: '-created_at' } },
})

/** What of the order's goods the customer sends back. */
export function ReturnsPanel({ order }: { order: string }) {
  const can = useCan()
  const { data } = useQuery({ ...get('/api/v1/returns', of(order)), enabled: can('returns:read') })
  return <ReturnList returns={data?.data ?? []} to={(id) => linkTo('returns', id)} />
}

/** The same for the customer. */
export function PortalReturnsPanel({ order }: { order: string }) {
  const { data } = useQuery(get('/api/v1/portal/returns', of(order)))
  return <ReturnList returns={data?.data ?? []} to={(id) => `/portal/returns/${id}`} />
}
