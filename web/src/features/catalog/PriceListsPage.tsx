import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/app/session'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { priceLists } from './priceLists.resource'

export function PriceListsPage() {
  const { t } = useTranslation('catalog')
  const { company } = useMe()
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const button = (
    <Can permission="products:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('lists.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('lists.title')} actions={button}>
      <ResourceTable
        resource={priceLists}
        to={(list) => `/price-lists/${list.id}`}
        empty={
          <Empty title={t('lists.empty')} action={button}>
            {t('lists.emptyHint')}
          </Empty>
        }
      />
      <FormDrawer title={t('lists.new')} open={creating} onClose={() => setCreating(false)}>
        <RecordForm
          resource={priceLists}
          prepare={(body) => ({ ...body, currency: company.currency, items: [] })}
          onCancel={() => setCreating(false)}
          onDone={(list) => void navigate({ to: '/price-lists/$id', params: { id: list.id } })}
        />
      </FormDrawer>
    </Page>
  )
}
