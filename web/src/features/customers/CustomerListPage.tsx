import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { customers } from './customers.resource'
import { NewCustomerForm } from './parts/NewCustomerForm'

export function CustomerListPage() {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const button = (
    <Can permission="customers:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('list.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('list.title')} actions={button}>
      <ResourceTable
        resource={customers}
        to={(customer) => `/customers/${customer.id}`}
        empty={
          <Empty title={t('list.empty')} action={button}>
            {t('list.emptyHint')}
          </Empty>
        }
      />
      <FormDrawer title={t('list.new')} open={creating} onClose={() => setCreating(false)}>
        <NewCustomerForm
          onCancel={() => setCreating(false)}
          onDone={({ id }) => void navigate({ to: '/customers/$id', params: { id } })}
        />
      </FormDrawer>
    </Page>
  )
}
