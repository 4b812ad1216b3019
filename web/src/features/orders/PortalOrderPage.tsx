import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { Chip } from '@/shared/ui/Status'
import { usePhone } from '@/shared/ui/useMedia'
import { orderTones } from './orders.resource'
import { LinesPanel } from './parts/LinesPanel'
import { PortalActions } from './parts/PortalActions'
import { PortalFacts } from './parts/PortalFacts'
import { PortalMoney } from './parts/PortalMoney'
import { PortalShipments } from './parts/PortalShipments'
import { Progress } from './parts/Progress'
import { PortalReturnsPanel } from './parts/ReturnsPanel'
import { SignaturePanel } from './parts/SignaturePanel'
import styles from './portal.module.css'

export type PortalOrder = Got<'/api/v1/portal/orders/{id}'>

const route = getRouteApi('/portal/orders/$id')

/** The order as its customer sees it: sign, take delivery, pay, say how it was. */
export function PortalOrderPage() {
  const { t } = useTranslation('orders')
  const phone = usePhone()
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/portal/orders/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<PortalOrder>
      query={query}
      title={(order) => order.number}
      back={<Link to="/portal/orders">{t('list.title')}</Link>}
      aside={(order) => (
        <>
          <EnumStatus of="OrderStatus" value={order.status} tone={orderTones[order.status]} />
          {order.revision > 1 && <Chip>{t('page.revision', { revision: order.revision })}</Chip>}
        </>
      )}
      note={(order) => [order.title, order.salesperson].filter(Boolean).join(' · ')}
      actions={(order) => !phone && <PortalActions order={order} />}
      side={(order) => (
        <>
          <PortalMoney order={order} />
          <PortalFacts order={order} />
        </>
      )}
    >
      {(order) => (
        <>
          <Progress order={order} portal />
          <PortalShipments order={order} />
          <PortalReturnsPanel order={order.id} />
          <LinesPanel order={order} />
          {order.signature && <SignaturePanel signature={order.signature} />}
          {phone && (
            <div className={styles.bar}>
              <PortalActions order={order} />
            </div>
          )}
        </>
      )}
    </RecordPage>
  )
}
