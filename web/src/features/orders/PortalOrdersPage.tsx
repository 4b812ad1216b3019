import { FileTextOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { portalOrders } from './portalOrders.resource'

const stages = {
  sign: ['approved'],
  open: ['signed', 'partially_shipped', 'shipped', 'delivered'],
  done: ['completed'],
} as const

const stageNames = Object.keys(stages) as (keyof typeof stages)[]

export function PortalOrdersPage() {
  const { t } = useTranslation(['orders', 'common'])
  return (
    <Page title={t('list.title')}>
      <ResourceTable
        views={{
          label: t('fields.status'),
          tabs: [
            { key: 'all', label: t('common:all'), where: [] },
            ...stageNames.map((stage) => ({
              key: stage,
              label: t(`portal.stages.${stage}`),
              where: [{ field: 'status', op: 'in' as const, value: stages[stage] }],
            })),
          ],
        }}
        resource={portalOrders}
        to={(order) => `/portal/orders/${order.id}`}
        empty={
          <Empty icon={<FileTextOutlined />} title={t('list.empty')}>
            {t('portal.emptyHint')}
          </Empty>
        }
      />
    </Page>
  )
}
