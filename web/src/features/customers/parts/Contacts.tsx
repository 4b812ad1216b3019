import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { kindOf } from '@/shared/resource/fields/kinds'
import { filterText } from '@/shared/resource/filter'
import { Panel } from '@/shared/ui/Page'
import { Avatar } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { Chip } from '@/shared/ui/Status'
import styles from '../customers.module.css'
import { type Contact, ContactDrawer } from './ContactDrawer'
import type { Customer } from './customer'

const Phone = kindOf({ kind: 'phone' }).Cell

export const contactsOf = (id: string) =>
  get('/api/v1/contacts', {
    params: { query: { filter: filterText([{ field: 'customer_id', op: 'eq', value: id }]), limit: 50 } },
  })

/** The people at a customer; a tap calls them. */
export function Contacts({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const can = useCan()
  const list = useQuery(contactsOf(customer.id))
  const [editing, setEditing] = useState<Contact>()
  const [creating, setCreating] = useState(false)
  const rows = list.data?.data ?? []
  return (
    <Panel
      flush
      title={t('contacts.title')}
      extra={
        can('customers:write') && (
          <Button
            type="text"
            size="small"
            icon={<PlusOutlined />}
            aria-label={t('contacts.new')}
            onClick={() => setCreating(true)}
          />
        )
      }
    >
      {list.isError ? (
        <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Lines count={2} />
      ) : rows.length === 0 ? (
        <p className={styles.quietLine}>{t('contacts.none')}</p>
      ) : (
        <ul className={styles.people}>
          {rows.map((contact) => (
            <li key={contact.id}>
              <Avatar name={named(contact)} size={28} />
              <div className={styles.person}>
                <p>
                  <button type="button" className={styles.plain} onClick={() => setEditing(contact)}>
                    {named(contact)}
                  </button>
                  {contact.job_title && <span className="muted">{contact.job_title}</span>}
                  {contact.decision_maker && <Chip tone="accent">{t('fields.decision_maker')}</Chip>}
                </p>
                <p className="muted">
                  <Phone value={contact.mobile ?? contact.phone} field={{ name: 'mobile', kind: 'phone' }} row={{}} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ContactDrawer open={creating} customerId={customer.id} onClose={() => setCreating(false)} />
      <ContactDrawer open={editing !== undefined} contact={editing} onClose={() => setEditing(undefined)} />
    </Panel>
  )
}
