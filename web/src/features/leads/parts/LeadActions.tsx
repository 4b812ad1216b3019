import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { ActionBar } from '@/shared/resource/ActionBar'
import { ColleagueDialog } from '@/shared/resource/ColleagueDialog'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { useRemove } from '@/shared/resource/useRemove'
import { type Lead, leads, touched } from '../leads.resource'
import { ConvertDrawer } from './ConvertDrawer'
import { DisqualifyDialog } from './DisqualifyDialog'

/** What may be done to the lead now. */
export function LeadActions({ lead }: { lead: Lead }) {
  const { t } = useTranslation('leads')
  const [dialog, setDialog] = useState<'update' | 'assign' | 'disqualify' | 'convert'>()
  const close = () => setDialog(undefined)
  const contact = useWrite('post', '/api/v1/leads/{id}/contact', touched)
  const qualify = useWrite('post', '/api/v1/leads/{id}/qualify', touched)
  const reopen = useWrite('post', '/api/v1/leads/{id}/reopen', touched)
  const assign = useWrite('post', '/api/v1/leads/{id}/assign', touched)
  const remove = useRemove(leads, '/leads')
  const at = { params: { path: { id: lead.id } }, version: lead.version }
  return (
    <>
      <ActionBar
        namespace="leads"
        actions={lead.actions}
        primary={['convert', 'qualify', 'contact', 'reopen']}
        menu={['assign', 'disqualify', 'remove']}
        on={{
          contact: () => contact.mutateAsync(at),
          qualify: () => qualify.mutateAsync(at),
          convert: () => setDialog('convert'),
          reopen: () => reopen.mutateAsync(at),
          update: () => setDialog('update'),
          assign: () => setDialog('assign'),
          disqualify: () => setDialog('disqualify'),
          remove: { run: () => remove(lead), confirm: true, danger: true },
        }}
      />
      <FormDrawer title={t('edit')} open={dialog === 'update'} onClose={close}>
        <RecordForm resource={leads} record={lead} onDone={close} onCancel={close} />
      </FormDrawer>
      {dialog === 'assign' && (
        <ColleagueDialog
          title={t('assign', { name: lead.name })}
          label={t('fields.owner')}
          okText={t('actions.assign')}
          onSave={(owner_id) => assign.mutateAsync({ ...at, body: { owner_id } })}
          onClose={close}
        />
      )}
      {dialog === 'disqualify' && <DisqualifyDialog lead={lead} onClose={close} />}
      {dialog === 'convert' && <ConvertDrawer lead={lead} onClose={close} />}
    </>
  )
}
