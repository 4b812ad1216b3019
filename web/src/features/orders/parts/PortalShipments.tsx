import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'
import type { PortalOrder } from '../PortalOrderPage'
import { ShipmentText } from './ShipmentsPanel'

/** The goods on their way; the customer says when they have come. */
export function PortalShipments({ order }: { order: PortalOrder }) {
  const { t } = useTranslation('orders')
  if (order.shipments.length === 0) return null
  return (
    <Panel title={t('shipments.title')} flush>
      <ul>
        {order.shipments.map((shipment) => (
          <PortalShipment key={shipment.id} shipment={shipment} />
        ))}
      </ul>
    </Panel>
  )
}

function PortalShipment({ shipment }: { shipment: PortalOrder['shipments'][number] }) {
  const { t } = useTranslation('orders')
  const toast = useToast()
  const receive = useWrite('post', '/api/v1/portal/shipments/{id}/receive', ['orders', 'home'])
  return (
    <li className={styles.shipment}>
      <ShipmentText shipment={shipment} />
      <ActionBar
        namespace="orders"
        primary={['receive']}
        actions={shipment.actions.filter(({ allowed }) => allowed)}
        on={{
          receive: {
            confirm: true,
            run: async () => {
              await receive.mutateAsync({ params: { path: { id: shipment.id } }, version: shipment.version })
              toast.done(t('done.received'))
            },
          },
        }}
      />
    </li>
  )
}
