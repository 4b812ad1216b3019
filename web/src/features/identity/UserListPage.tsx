import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { users } from './users.resource'

export function UserListPage() {
  const { t } = useTranslation('identity')
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const button = (
    <Can permission="users:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('users.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('users.title')} actions={button}>
      <ResourceTable
        resource={users}
        to={(user) => `/users/${user.id}`}
        empty={
          <Empty title={t('users.empty')} action={button}>
            {t('users.emptyHint')}
          </Empty>
        }
      />
      <FormDrawer title={t('users.new')} open={creating} onClose={() => setCreating(false)}>
        <RecordForm
          resource={users}
          onCancel={() => setCreating(false)}
          onDone={(user) => void navigate({ to: '/users/$id', params: { id: user.id } })}
        />
      </FormDrawer>
    </Page>
  )
}
