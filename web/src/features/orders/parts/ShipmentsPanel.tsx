import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { number } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { EnumStatus } from '@/shared/resource/fields/status'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'
import { shipmentTones } from '../shipments.resource'
import { ShipmentActions } from './ShipmentActions'

type Shipment = components['schemas']['ShipmentView']

export function ShipmentsPanel({ shipments }: { shipments: readonly Shipment[] }) {
  const { t } = useTranslation('orders')
  if (shipments.length === 0) return null
  return (
    <Panel title={t('shipments.title')} flush>
      <ul>
        {shipments.map((shipment) => (
          <li key={shipment.id} className={styles.shipment}>
            <ShipmentText shipment={shipment} />
            <ShipmentActions shipment={shipment} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What is in a shipment, with whom it travels, and whether it has come. */
export function ShipmentText({ shipment }: { shipment: Shipment }) {
  const { t } = useTranslation('orders')
  return (
    <div className={styles.shipmentText}>
      <p className={styles.shipmentHead}>
        <b>{shipment.number}</b>
        <EnumStatus of="ShipmentStatus" value={shipment.status} tone={shipmentTones[shipment.status]} />
        <span className="muted">
          {shipment.status === 'received' ? (
            <>
              {shipment.received_by} <Time at={shipment.received_at} />
            </>
          ) : (
            <Time at={shipment.shipped_at} />
          )}
        </span>
      </p>
      {(shipment.carrier || shipment.tracking_number) && (
        <p>
          {shipment.carrier} <span className={styles.tracking}>{shipment.tracking_number}</span>
        </p>
      )}
      <p className="muted">
        {shipment.lines
          .map((line) => t('shipments.line', { name: line.name, quantity: number(line.quantity) }))
          .join(t('shipments.comma'))}
      </p>
      {shipment.note && <p className="muted">{shipment.note}</p>}
    </div>
  )
}
