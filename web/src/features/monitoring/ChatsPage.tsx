import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { chats } from './lists.resource'

/** Conversations as a list: the rows behind the figures. */
export function ChatsPage() {
  const { t } = useTranslation('monitoring')
  return (
    <Page title={t('chats.title')} note={t('chats.note')}>
      <ResourceTable
        resource={chats}
        to={(row) => `/conversations/${row.id}`}
        empty={<Empty title={t('chats.none')} />}
      />
    </Page>
  )
}
