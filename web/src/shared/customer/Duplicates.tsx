import { WarningOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { useEnum } from '@/shared/resource/fields/status'
import { Chip } from '@/shared/ui/Status'
import styles from './customer.module.css'

interface Typed {
  name?: string
  mobile?: string
  email?: string
}

/** What is worth asking about: a name of two characters, a number of seven digits, a mail address. */
export function askable({ name, mobile, email }: Typed): Typed {
  const query: Typed = {}
  if (name && name.trim().length >= 2) query.name = name.trim()
  if (mobile && mobile.replace(/\D/g, '').length >= 7) query.mobile = mobile.trim()
  if (email?.includes('@')) query.email = email.trim()
  return query
}

function useSettled<T>(value: T, delay = 300) {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), delay)
    return () => clearTimeout(timer)
  }, [text, delay])
  return settled
}

interface DuplicatesProps {
  /** It is that one: take it instead of entering another. */
  onPick?: (customerId: string) => void
  /** Which field of the form holds the name, and the lead that is being looked at. */
  nameField?: string
  exceptLead?: string
}

/** Customers and leads who look like the one being entered: that they exist and who has them, and nothing more. */
export function Duplicates({ onPick, nameField = 'name', exceptLead }: DuplicatesProps) {
  const { t } = useTranslation()
  const { word } = useEnum('DuplicateField')
  const { word: kindWord } = useEnum('DuplicateKind')
  const query = useSettled(
    askable({
      name: Form.useWatch(nameField),
      mobile: Form.useWatch('mobile', { preserve: true }),
      email: Form.useWatch('email', { preserve: true }),
    }),
  )
  const found = useQuery({
    ...get('/api/v1/customers/duplicates', {
      params: { query: { ...query, ...(exceptLead && { except_lead: exceptLead }) } },
    }),
    enabled: Object.keys(query).length > 0,
    placeholderData: keepPreviousData,
  })
  const rows = Object.keys(query).length > 0 ? (found.data?.data ?? []) : []
  return (
    <div role="status" aria-live="polite">
      {rows.length > 0 && (
        <div className={styles.duplicates}>
          <p>
            <WarningOutlined /> {t('duplicates.found', { count: rows.length })}
          </p>
          <ul>
            {rows.map((row) => (
              <li key={`${row.kind}${row.field}${row.customer_id ?? row.lead_id ?? row.name}`}>
                <span className={styles.duplicateName}>
                  {row.visible && row.customer_id ? (
                    <Link to="/customers/$id" params={{ id: row.customer_id }}>
                      {row.name}
                    </Link>
                  ) : row.visible && row.lead_id ? (
                    <Link to="/leads/$id" params={{ id: row.lead_id }}>
                      {row.name}
                    </Link>
                  ) : (
                    row.name
                  )}
                </span>
                {row.kind === 'lead' && <Chip tone="accent">{kindWord('lead')}</Chip>}
                <Chip>{t('duplicates.same', { field: word(row.field) })}</Chip>
                <span className={styles.with}>
                  {row.in_pool ? t('customer.pool') : row.owner ? t('duplicates.owner', { name: row.owner.name }) : ''}
                </span>
                {onPick && row.visible && row.customer_id && (
                  <Button size="small" onClick={() => onPick(row.customer_id ?? '')}>
                    {t('duplicates.pick')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
