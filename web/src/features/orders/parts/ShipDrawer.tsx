import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Got } from '@/api/query'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Lines } from '@/shared/ui/Skeleton'

type Order = Got<'/api/v1/orders/{id}'>

const ShipForm = lazy(() => import('./ShipForm'))

interface ShipDrawerProps {
  order: Order
  open: boolean
  onClose: () => void
}

export function ShipDrawer({ order, open, onClose }: ShipDrawerProps) {
  const { t } = useTranslation('orders')
  return (
    <FormDrawer title={t('ship.title')} open={open} onClose={onClose} size={520}>
      <Suspense fallback={<Lines />}>
        <ShipForm order={order} onClose={onClose} />
      </Suspense>
    </FormDrawer>
  )
}
