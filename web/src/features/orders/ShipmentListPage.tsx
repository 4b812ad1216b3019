import { useTranslation } from 'react-i18next'
import { useEnum } from '@/shared/resource/fields/status'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Page } from '@/shared/ui/Page'
import { ShipmentActions } from './parts/ShipmentActions'
import { shipments } from './shipments.resource'

export function ShipmentListPage() {
  const { t } = useTranslation(['orders', 'common'])
  const { options } = useEnum('ShipmentStatus')
  return (
    <Page title={t('shipments.title')}>
      <ResourceTable
        views={{
          label: t('fields.status'),
          tabs: [
            { key: 'all', label: t('common:all'), where: [] },
            ...options.map(({ value, label }) => ({
              key: value,
              label,
              where: [{ field: 'status', op: 'in' as const, value: [value] }],
            })),
          ],
        }}
        resource={shipments}
        to={(shipment) => `/orders/${shipment.order.id}`}
        rowExtra={(shipment) => <ShipmentActions shipment={shipment} />}
      />
    </Page>
  )
}
