import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { losses } from './lists.resource'

/** Customers who fell back into the pool, and whose they were. */
export function LossesPage() {
  const { t } = useTranslation('monitoring')
  return (
    <Page title={t('losses.title')} note={t('losses.note')}>
      <ResourceTable
        resource={losses}
        to={(row) => `/customers/${row.customer.id}`}
        empty={<Empty title={t('losses.none')} />}
      />
    </Page>
  )
}
