import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/pages'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { useRemove } from '@/shared/resource/useRemove'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { replyTemplates } from './replyTemplates.resource'

type Template = Row<'/api/v1/reply-templates'>

/** The texts that staff choose from with `/` when they answer. */
export function ReplyTemplatesPage() {
  const { t } = useTranslation(['knowledge', 'common'])
  const [creating, setCreating] = useCreating()
  const [editing, setEditing] = useState<Template>()
  const remove = useRemove(replyTemplates, '/reply-templates')
  const close = () => {
    setCreating(false)
    setEditing(undefined)
  }
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t('new')}
    </Button>
  )
  return (
    <Page title={t('nav.replyTemplates')} note={t('note')} actions={button}>
      <ResourceTable
        resource={replyTemplates}
        onOpen={setEditing}
        empty={
          <Empty title={t('empty')} action={button}>
            {t('note')}
          </Empty>
        }
      />
      <FormDrawer title={editing?.name ?? t('new')} open={creating || editing !== undefined} onClose={close}>
        <RecordForm key={editing?.id} resource={replyTemplates} record={editing} onDone={close} onCancel={close} />
        {editing && (
          <Button type="text" danger onClick={() => void remove(editing).then(close)}>
            {t('common:delete')}
          </Button>
        )}
      </FormDrawer>
    </Page>
  )
}
