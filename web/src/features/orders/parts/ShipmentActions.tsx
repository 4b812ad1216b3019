import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'

type Shipment = components['schemas']['ShipmentView']

const DispatchDialog = lazy(() => import('./DispatchDialog'))

/** A packed shipment is sent with its carrier and number. */
export function ShipmentActions({ shipment }: { shipment: Shipment }) {
  const { t } = useTranslation('orders')
  const [asking, setAsking] = useState(false)
  if (!shipment.actions.some(({ name, allowed }) => name === 'dispatch' && allowed)) return null
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('actions.dispatch')}
      </Button>
      <Suspense>{asking && <DispatchDialog shipment={shipment} onClose={() => setAsking(false)} />}</Suspense>
    </>
  )
}
