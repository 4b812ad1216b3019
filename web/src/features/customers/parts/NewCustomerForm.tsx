import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { Duplicates } from '@/shared/customer/Duplicates'
import type { Values } from '@/shared/resource/merge'
import { RecordForm } from '@/shared/resource/RecordForm'
import styles from '../customers.module.css'
import { customers } from '../customers.resource'

interface NewCustomerFormProps {
  /** What is known already, e.g. from a conversation. */
  initial?: Values
  onDone: (customer: { id: string }) => void
  onCancel: () => void
}

const filled = (value: unknown) => value !== undefined && value !== null && value !== ''

/** What was filled in. */
export const filledOnly = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => filled(value)))

/** A contact without a name is none. */
export function tidy({ contact, ...rest }: Values): Values {
  const person = filledOnly((contact ?? {}) as Values)
  return person.name ? { ...filledOnly(rest), contact: person } : filledOnly(rest)
}

/** A new customer: who already looks like it is shown while one types. */
export function NewCustomerForm({ initial, onDone, onCancel }: NewCustomerFormProps) {
  const may = useCan()
  const own = may('customers:own')
  return (
    <RecordForm
      resource={customers}
      initial={{
        kind: 'organization',
        role: 'prospect',
        intent: 'unknown',
        ...(own ? { keep: true } : {}),
        ...initial,
      }}
      prepare={tidy}
      afterFirst={<Duplicates />}
      beforeButtons={
        <>
          <FirstContact />
          {own && <Keep />}
        </>
      }
      onDone={onDone}
      onCancel={onCancel}
    />
  )
}

const contactFields = ['name', 'job_title', 'mobile', 'email'] as const

function FirstContact() {
  const { t } = useTranslation('customers')
  const kind = Form.useWatch('kind')
  if (kind !== 'organization') return null
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.contact')}</legend>
      {contactFields.map((name) => (
        <Form.Item key={name} name={['contact', name]} label={t(`fields.${name === 'name' ? 'contact_name' : name}`)}>
          <Input autoComplete="off" />
        </Form.Item>
      ))}
    </fieldset>
  )
}

function Keep() {
  const { t } = useTranslation('customers')
  return (
    <Form.Item name="keep" valuePropName="checked">
      <Checkbox>{t('form.keep')}</Checkbox>
    </Form.Item>
  )
}
