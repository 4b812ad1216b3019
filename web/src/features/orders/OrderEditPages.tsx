import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Lines } from '@/shared/ui/Skeleton'
import { OrderEditor } from './OrderEditor'

const newRoute = getRouteApi('/_staff/orders/new')
const editRoute = getRouteApi('/_staff/orders/$id/edit')

export function NewOrderPage() {
  const { customer: id } = newRoute.useSearch()
  const customer = useQuery({
    ...get('/api/v1/customers/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
  })
  if (id && customer.isPending) return <Lines count={8} />
  return <OrderEditor customer={customer.data} />
}

export function EditOrderPage() {
  const { id } = editRoute.useParams()
  // What is being edited must not change under the hands: it is read once.
  const order = useQuery({
    ...get('/api/v1/orders/{id}', { params: { path: { id } } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  })
  if (order.isError) return <ProblemPanel page problem={order.error} retry={() => void order.refetch()} />
  if (!order.data || order.isRefetching) return <Lines count={8} />
  return <OrderEditor key={order.data.id} order={order.data} />
}
