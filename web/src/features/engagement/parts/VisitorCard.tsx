import { UserAddOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { kindOf } from '@/shared/resource/fields/kinds'
import { Avatar } from '@/shared/ui/Person'
import styles from '../engagement.module.css'
import type { Conversation } from './ConversationActions'
import { CustomerFromVisitor } from './CustomerFromVisitor'

const Phone = kindOf({ kind: 'phone' }).Cell
const Mail = kindOf({ kind: 'email' }).Cell

/** Somebody from the website of whom one knows only what he said of himself. */
export function VisitorCard({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('engagement')
  const can = useCan()
  const [creating, setCreating] = useState(false)
  const name = conversation.visitor_name ?? t('conversations.visitor')
  const contact = conversation.visitor_contact ?? ''
  const Contact = contact.includes('@') ? Mail : Phone
  return (
    <div className={styles.visitor}>
      <div className={styles.who}>
        <Avatar name={name} size={36} />
        <div>
          <h3>{name}</h3>
          <p className="muted">
            <Contact value={contact} field={{ name: 'contact', kind: 'phone' }} row={{}} />
          </p>
        </div>
      </div>
      <p className="muted">{t('conversations.visitorHint')}</p>
      {conversation.lead && (
        <p>
          <Link to="/leads/$id" params={{ id: conversation.lead.id }}>
            {t('conversations.lead', { name: conversation.lead.name })}
          </Link>
        </p>
      )}
      {can('customers:write') && !conversation.lead && (
        <Button icon={<UserAddOutlined />} onClick={() => setCreating(true)}>
          {t('conversations.newCustomer')}
        </Button>
      )}
      <FormDrawer title={t('conversations.newCustomer')} open={creating} onClose={() => setCreating(false)}>
        <CustomerFromVisitor conversation={conversation} onClose={() => setCreating(false)} />
      </FormDrawer>
    </div>
  )
}
