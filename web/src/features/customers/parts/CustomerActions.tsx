import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { WatchButton } from '@/shared/watching/WatchButton'
import { customers } from '../customers.resource'
import type { Customer } from './customer'
import { OwnerDialog } from './OwnerDialog'
import { ReleaseDialog } from './ReleaseDialog'

type Dialog = 'edit' | 'assign' | 'transfer' | 'release'

/** What may be done to the customer now. */
export function CustomerActions({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customers', 'common'])
  const can = useCan()
  const toast = useToast()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<Dialog>()
  const close = () => setDialog(undefined)
  const claim = useWrite('post', '/api/v1/customers/{id}/claim', ['customers', 'pool', 'today'])
  const remove = useWrite('delete', '/api/v1/customers/{id}', ['pool', 'today', 'trash'])
  const restore = useWrite('post', '/api/v1/trash/{subject}/{id}/restore', ['customers', 'pool', 'trash'])
  const at = { params: { path: { id: customer.id } }, version: customer.version }

  const drop = async () => {
    await remove.mutateAsync(at)
    await navigate({ to: '/customers' })
    const undo = () => restore.mutate({ params: { path: { subject: 'customers', id: customer.id } } })
    if (can('trash:restore')) toast.undone(t('common:deleted'), undo)
    else toast.done(t('common:deleted'))
  }

  return (
    <>
      <ActionBar
        namespace="customers"
        actions={customer.actions}
        primary={['claim', 'assign']}
        menu={['transfer', 'release', 'remove']}
        extra={<WatchButton watched={{ customer_id: customer.id }} />}
        on={{
          claim: () => claim.mutateAsync(at),
          assign: () => setDialog('assign'),
          update: () => setDialog('edit'),
          transfer: () => setDialog('transfer'),
          release: () => setDialog('release'),
          remove: { run: drop, confirm: true, danger: true },
        }}
      />
      <FormDrawer title={t('edit')} open={dialog === 'edit'} onClose={close}>
        <RecordForm resource={customers} record={customer} onDone={close} onCancel={close} />
      </FormDrawer>
      {(dialog === 'assign' || dialog === 'transfer') && (
        <OwnerDialog move={dialog} customer={customer} onClose={close} />
      )}
      {dialog === 'release' && (
        <ReleaseDialog customer={customer} onClose={close} onDone={() => void navigate({ to: '/customers' })} />
      )}
    </>
  )
}
