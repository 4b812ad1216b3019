import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { contacts } from './contacts.resource'
import { type Contact, ContactDrawer } from './parts/ContactDrawer'

export function ContactListPage() {
  const { t } = useTranslation('customers')
  const [creating, setCreating] = useCreating()
  const [editing, setEditing] = useState<Contact>()
  const button = (
    <Can permission="customers:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('contacts.new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('contacts.title')} actions={button}>
      <ResourceTable
        resource={contacts}
        onOpen={setEditing}
        empty={
          <Empty title={t('contacts.empty')} action={button}>
            {t('contacts.emptyHint')}
          </Empty>
        }
      />
      <ContactDrawer open={creating} onClose={() => setCreating(false)} />
      <ContactDrawer open={editing !== undefined} contact={editing} onClose={() => setEditing(undefined)} />
    </Page>
  )
}
