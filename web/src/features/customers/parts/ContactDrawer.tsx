import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { contacts } from '../contacts.resource'
import styles from '../customers.module.css'
import { filledOnly } from './NewCustomerForm'

export type Contact = Got<'/api/v1/contacts'>['data'][number]

interface ContactDrawerProps {
  open: boolean
  /** The contact to change; without one a new one is made. */
  contact?: Contact | undefined
  /** Whose contact a new one is. */
  customerId?: string
  onClose: () => void
}

/** A person at a customer, entered or changed. */
export function ContactDrawer({ open, contact, customerId, onClose }: ContactDrawerProps) {
  const { t } = useTranslation('customers')
  const fixed = contact !== undefined || customerId !== undefined
  return (
    <FormDrawer title={t(contact ? 'contacts.edit' : 'contacts.new')} open={open} onClose={onClose}>
      <RecordForm
        resource={fixed ? { ...contacts, fields: contacts.fields.filter(({ name }) => name !== 'customer') } : contacts}
        record={contact}
        prepare={(body) => (contact ? body : { ...filledOnly(body), ...(customerId && { customer_id: customerId }) })}
        onDone={onClose}
        onCancel={onClose}
      />
      {contact && <Removal contact={contact} onDone={onClose} />}
    </FormDrawer>
  )
}

function Removal({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { t } = useTranslation(['customers', 'common'])
  const can = useCan()
  const toast = useToast()
  const remove = useWrite('delete', '/api/v1/contacts/{id}', ['contacts', 'trash'])
  const restore = useWrite('post', '/api/v1/trash/{subject}/{id}/restore', ['contacts', 'trash'])
  if (!can('customers:write')) return null
  const undo = () => restore.mutate({ params: { path: { subject: 'contacts', id: contact.id } } })
  return (
    <div className={styles.removal}>
      <Button
        type="text"
        danger
        icon={<DeleteOutlined />}
        loading={remove.isPending}
        onClick={() =>
          remove.mutate(
            { params: { path: { id: contact.id } }, version: contact.version },
            {
              onSuccess: () => {
                onDone()
                if (can('trash:restore')) toast.undone(t('common:deleted'), undo)
                else toast.done(t('common:deleted'))
              },
            },
          )
        }
      >
        {t('contacts.remove')}
      </Button>
      <ProblemLine problem={remove.error} />
    </div>
  )
}
