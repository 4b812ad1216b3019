import { PlusOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { orders } from './orders.resource'

const stages = {
  draft: ['draft'],
  approval: ['pending_approval'],
  signature: ['approved'],
  shipping: ['signed', 'partially_shipped'],
  receipt: ['shipped'],
  payment: ['delivered'],
  completed: ['completed'],
  returned: ['rejected', 'declined'],
  cancelled: ['cancelled'],
} as const

const stageNames = Object.keys(stages) as (keyof typeof stages)[]

export function OrderListPage() {
  const { t } = useTranslation(['orders', 'common'])
  const button = (
    <Can permission="orders:write">
      <Link to="/orders/new">
        <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
          {t('list.new')}
        </Button>
      </Link>
    </Can>
  )
  return (
    <Page title={t('list.title')} actions={button}>
      <ResourceTable
        views={{
          label: t('fields.status'),
          tabs: [
            { key: 'all', label: t('common:all'), where: [] },
            ...stageNames.map((stage) => ({
              key: stage,
              label: t(`stages.${stage}`),
              where: [{ field: 'status', op: 'in' as const, value: stages[stage] }],
            })),
          ],
        }}
        resource={orders}
        to={(order) => `/orders/${order.id}`}
        empty={
          <Empty title={t('list.empty')} action={button}>
            {t('list.emptyHint')}
          </Empty>
        }
      />
    </Page>
  )
}
