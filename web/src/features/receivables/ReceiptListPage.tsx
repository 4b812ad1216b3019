import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { useEnum } from '@/shared/resource/fields/status'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { receipts } from './receipts.resource'

export function ReceiptListPage() {
  const { t } = useTranslation(['receivables', 'common'])
  const { options } = useEnum('ReceiptStatus')
  const navigate = useNavigate()
  const button = (
    <Can permission="receipts:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/receipts/new' })}>
        {t('receipts.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('receipts.title')} actions={button}>
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
        resource={receipts}
        to={(receipt) => `/receipts/${receipt.id}`}
        empty={
          <Empty title={t('receipts.empty')} action={button}>
            {t('receipts.emptyHint')}
          </Empty>
        }
      />
    </Page>
  )
}
