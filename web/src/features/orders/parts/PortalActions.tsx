import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import type { PortalOrder } from '../PortalOrderPage'

const SignSheet = lazy(() => import('./SignSheet'))
const PaySheet = lazy(() => import('./PaySheet'))

/** What the customer can do now; what he cannot is no concern of his. */
export function PortalActions({ order }: { order: PortalOrder }) {
  const { t } = useTranslation('orders')
  const toast = useToast()
  const [open, setOpen] = useState<'sign' | 'pay'>()
  const decline = useWrite('post', '/api/v1/portal/orders/{id}/decline', ['orders', 'home'])
  const close = () => setOpen(undefined)
  const received = order.status === 'delivered' || order.status === 'completed'
  return (
    <>
      <ActionBar
        namespace="orders"
        actions={order.actions.filter(({ allowed }) => allowed)}
        primary={['sign', 'pay']}
        on={{
          sign: () => setOpen('sign'),
          pay: () => setOpen('pay'),
          decline: {
            danger: true,
            withReason: async (reason) => {
              const params = { path: { id: order.id } }
              await decline.mutateAsync({ params, version: order.version, body: { reason } })
              toast.done(t('done.declined'))
            },
          },
        }}
        extra={
          <>
            {received && !order.feedback_given && (
              <Link to="/portal/feedback" search={{ order: order.id }}>
                {t('portal.feedback')}
              </Link>
            )}
            {order.lines.some((line) => line.received > line.returned) && (
              <Link to="/portal/returns/new" search={{ order: order.id }}>
                {t('portal.return')}
              </Link>
            )}
          </>
        }
      />
      <Suspense>
        {open === 'sign' && <SignSheet order={order} onClose={close} />}
        {open === 'pay' && <PaySheet order={order} onClose={close} />}
      </Suspense>
    </>
  )
}
