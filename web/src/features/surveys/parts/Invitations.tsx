import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/pages'
import { useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Panel } from '@/shared/ui/Page'
import { invitations } from '../invitations.resource'
import type { Survey } from '../SurveyPage'
import { LinkDialog } from './LinkDialog'

type Invitation = Row<'/api/v1/survey-invitations'>

/** Who was asked: reminded, or given another link, in their rows. */
export function Invitations({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys')
  const can = useCan()
  const [link, setLink] = useState<string>()
  return (
    <Panel flush title={t('invitations.title')}>
      <ResourceTable
        plain
        resource={invitations}
        where={[{ field: 'survey_id', op: 'eq', value: survey.id }]}
        rowExtra={(row) => can('surveys:distribute') && <RowActions invitation={row} onLink={setLink} />}
        empty={t('invitations.none')}
      />
      {link && <LinkDialog url={link} onClose={() => setLink(undefined)} />}
    </Panel>
  )
}

function RowActions({ invitation, onLink }: { invitation: Invitation; onLink: (url: string) => void }) {
  const { t } = useTranslation('surveys')
  const toast = useToast()
  const at = { params: { path: { id: invitation.id } }, version: invitation.version }
  const remind = useWrite('post', '/api/v1/survey-invitations/{id}/remind', ['survey-invitations'])
  const renew = useWrite('post', '/api/v1/survey-invitations/{id}/renew', ['survey-invitations'])
  return (
    <ActionBar
      namespace="surveys"
      size="small"
      actions={invitation.actions.filter(({ allowed }) => allowed)}
      on={{
        remind: async () => {
          await remind.mutateAsync(at)
          toast.done(t('invitations.reminded'))
        },
        renew: async () => {
          const { url } = await renew.mutateAsync(at)
          if (url) onLink(url)
        },
      }}
    />
  )
}
