import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import { useRemove } from '@/shared/resource/useRemove'
import { orders } from '../orders.resource'
import { ShipDrawer } from './ShipDrawer'

type Order = Got<'/api/v1/orders/{id}'>

const touched = ['orders', 'approvals', 'today']

/** What may be done with the order now, as the server says. */
export function OrderActions({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  const navigate = useNavigate()
  const toast = useToast()
  const [shipping, setShipping] = useState(false)
  const init = { params: { path: { id: order.id } }, version: order.version }
  const submit = useWrite('post', '/api/v1/orders/{id}/submit', touched)
  const approve = useWrite('post', '/api/v1/orders/{id}/approve', touched)
  const reject = useWrite('post', '/api/v1/orders/{id}/reject', touched)
  const revise = useWrite('post', '/api/v1/orders/{id}/revise', touched)
  const cancel = useWrite('post', '/api/v1/orders/{id}/cancel', touched)
  const remove = useRemove(orders, '/orders')
  const edit = () => navigate({ to: '/orders/$id/edit', params: { id: order.id } })
  const told = async (work: Promise<unknown>, word: 'submitted' | 'approved' | 'rejected' | 'cancelled') => {
    await work
    toast.done(t(`done.${word}`))
  }
  return (
    <>
      <ActionBar
        namespace="orders"
        actions={order.actions}
        primary={['approve', 'submit', 'ship', 'revise']}
        menu={['cancel', 'remove']}
        on={{
          submit: {
            withNote: (note) => told(submit.mutateAsync({ ...init, body: { note: note ?? null } }), 'submitted'),
          },
          approve: {
            withNote: (note) => told(approve.mutateAsync({ ...init, body: { note: note ?? null } }), 'approved'),
          },
          reject: {
            danger: true,
            withReason: (reason) => told(reject.mutateAsync({ ...init, body: { reason } }), 'rejected'),
          },
          ship: () => setShipping(true),
          revise: async () => {
            await revise.mutateAsync(init)
            await edit()
          },
          update: edit,
          cancel: {
            danger: true,
            withReason: (reason) => told(cancel.mutateAsync({ ...init, body: { reason } }), 'cancelled'),
          },
          remove: { danger: true, run: () => remove(order) },
        }}
      />
      <ShipDrawer order={order} open={shipping} onClose={() => setShipping(false)} />
    </>
  )
}
