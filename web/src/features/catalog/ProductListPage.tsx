import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { useEnum } from '@/shared/resource/fields/status'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { products } from './products.resource'

export function ProductListPage() {
  const { t } = useTranslation(['catalog', 'common'])
  const { options } = useEnum('ProductStatus')
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const button = (
    <Can permission="products:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('products.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('products.title')} actions={button}>
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
        resource={products}
        to={(product) => `/products/${product.id}`}
        empty={
          <Empty title={t('products.empty')} action={button}>
            {t('products.emptyHint')}
          </Empty>
        }
      />
      <FormDrawer title={t('products.new')} open={creating} onClose={() => setCreating(false)}>
        <RecordForm
          resource={products}
          initial={{ status: 'on_sale' }}
          onCancel={() => setCreating(false)}
          onDone={(product) => void navigate({ to: '/products/$id', params: { id: product.id } })}
        />
      </FormDrawer>
    </Page>
  )
}
