import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { ActionBar } from '@/shared/resource/ActionBar'
import { ColleagueDialog } from '@/shared/resource/ColleagueDialog'
import { LinkDialog } from './LinkDialog'

export type Conversation = Got<'/api/v1/conversations/{id}'>

const touched = ['conversations', 'today', 'timeline'] as const

/** What may be done with a conversation besides writing. */
export function ConversationActions({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('engagement')
  const [dialog, setDialog] = useState<'assign' | 'link'>()
  const assign = useWrite('post', '/api/v1/conversations/{id}/assign', touched)
  const navigate = useNavigate()
  const lead = useWrite('post', '/api/v1/conversations/{id}/lead', [...touched, 'leads'])
  const close = useWrite('post', '/api/v1/conversations/{id}/close', touched)
  const at = { params: { path: { id: conversation.id } }, version: conversation.version }
  return (
    <>
      <ActionBar
        namespace="engagement"
        size="small"
        actions={conversation.actions}
        on={{
          assign: () => setDialog('assign'),
          link: () => setDialog('link'),
          lead: async () => {
            const { id } = await lead.mutateAsync(at)
            await navigate({ to: '/leads/$id', params: { id } })
          },
          close: () => close.mutateAsync(at),
        }}
      />
      {dialog === 'assign' && (
        <ColleagueDialog
          title={t('conversations.assign')}
          label={t('fields.assignee')}
          okText={t('actions.assign')}
          onSave={(assignee_id) => assign.mutateAsync({ ...at, body: { assignee_id } })}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'link' && <LinkDialog conversation={conversation} onClose={() => setDialog(undefined)} />}
    </>
  )
}
