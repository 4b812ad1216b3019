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
import { leads } from './leads.resource'
import { NewLeadForm } from './parts/NewLeadForm'
import { Views } from './parts/Views'

export function LeadListPage() {
  const { t } = useTranslation('leads')
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const button = (
    <Can permission="leads:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('list.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('list.title')} actions={button} note={<Views current="list" />}>
      <ResourceTable
        resource={leads}
        to={({ id }) => `/leads/${id}`}
        empty={
          <Empty title={t('list.empty')} action={button}>
            {t('list.emptyHint')}
          </Empty>
        }
      />
      <FormDrawer title={t('list.new')} open={creating} onClose={() => setCreating(false)}>
        <NewLeadForm
          onCancel={() => setCreating(false)}
          onDone={({ id }) => void navigate({ to: '/leads/$id', params: { id } })}
        />
      </FormDrawer>
    </Page>
  )
}
