import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { soldLines } from './soldLines.resource'

/** What was sold: the lines of the orders. */
export function SoldLinesPage() {
  const { t } = useTranslation('orders')
  return (
    <Page title={t('sold.title')} note={t('sold.note')}>
      <ResourceTable
        resource={soldLines}
        to={(line) => `/orders/${line.order.id}`}
        empty={<Empty title={t('sold.empty')} />}
      />
    </Page>
  )
}
