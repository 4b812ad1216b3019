import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { RecordEvents } from '@/shared/timeline/RecordEvents'
import { Panel } from '@/shared/ui/Page'
import { Chip } from '@/shared/ui/Status'
import styles from './orders.module.css'
import { orderTones, paymentTones } from './orders.resource'
import { ApprovalPanel } from './parts/ApprovalPanel'
import { LinesPanel } from './parts/LinesPanel'
import { MoneyPanel } from './parts/MoneyPanel'
import { OrderActions } from './parts/OrderActions'
import { OrderFacts } from './parts/OrderFacts'
import { Progress } from './parts/Progress'
import { ReturnsPanel } from './parts/ReturnsPanel'
import { ShipmentsPanel } from './parts/ShipmentsPanel'
import { SignaturePanel } from './parts/SignaturePanel'

type Order = Got<'/api/v1/orders/{id}'>

const route = getRouteApi('/_staff/orders/$id/')

export function OrderPage() {
  const { t } = useTranslation('orders')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/orders/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Order>
      sticky
      query={query}
      title={(order) => order.number}
      back={<Link to="/orders">{t('list.title')}</Link>}
      aside={(order) => (
        <>
          <EnumStatus of="OrderStatus" value={order.status} tone={orderTones[order.status]} />
          <EnumStatus of="PaymentStatus" value={order.payment_status} tone={paymentTones[order.payment_status]} />
          {order.revision > 1 && <Chip>{t('page.revision', { revision: order.revision })}</Chip>}
        </>
      )}
      note={(order) => <Note order={order} />}
      actions={(order) => <OrderActions order={order} />}
      side={(order) => (
        <>
          <ApprovalPanel order={order} />
          <MoneyPanel order={order} />
          <OrderFacts order={order} />
        </>
      )}
    >
      {(order) => (
        <>
          <Progress order={order} />
          <LinesPanel order={order} />
          <ShipmentsPanel shipments={order.shipments} />
          <ReturnsPanel order={order.id} />
          {order.signature && <SignaturePanel signature={order.signature} />}
          <Panel title={t('page.history')}>
            <RecordEvents subject="orders" id={order.id} />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}

function Note({ order }: { order: Order }) {
  const customer = linkTo('customers', order.customer.id)
  return (
    <span className={styles.note}>
      {customer ? <Link to={customer as never}>{order.customer.name}</Link> : order.customer.name}
      {order.title && <span>{order.title}</span>}
    </span>
  )
}
