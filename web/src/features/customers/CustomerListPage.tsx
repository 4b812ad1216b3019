import { PlusOutlined, ProfileOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { useListSearch } from '@/shared/resource/useList'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { customers } from './customers.resource'
import { BulkDrawer } from './parts/BulkDrawer'
import { NewCustomerForm } from './parts/NewCustomerForm'

export function CustomerListPage() {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const [search] = useListSearch()
  const [ticked, setTicked] = useState<string[]>([])
  const [working, setWorking] = useState(false)
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
        selection={{ ids: ticked, onChange: setTicked }}
        toolbar={
          <Can permission="customers:write">
            <Button icon={<ProfileOutlined />} onClick={() => setWorking(true)}>
              {ticked.length ? t('bulk.openTicked', { count: ticked.length }) : t('bulk.open')}
            </Button>
          </Can>
        }
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
      {working && (
        <BulkDrawer
          ticked={ticked}
          search={search}
          onClose={() => {
            setWorking(false)
            setTicked([])
          }}
        />
      )}
    </Page>
  )
}
