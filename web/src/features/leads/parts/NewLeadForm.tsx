import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { Duplicates } from '@/shared/customer/Duplicates'
import { RecordForm } from '@/shared/resource/RecordForm'
import { leads } from '../leads.resource'

interface NewLeadFormProps {
  onDone: (lead: { id: string }) => void
  onCancel: () => void
}

/** A new lead: who already looks like it is shown while one types. */
export function NewLeadForm({ onDone, onCancel }: NewLeadFormProps) {
  const { t } = useTranslation('leads')
  const can = useCan()
  return (
    <RecordForm
      resource={leads}
      initial={can('leads:convert') ? { keep: true } : {}}
      prepare={(values) =>
        Object.fromEntries(
          Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
        )
      }
      afterFirst={can('customers:write') && <Duplicates nameField="organization" />}
      beforeButtons={
        can('leads:convert') && (
          <Form.Item name="keep" valuePropName="checked">
            <Checkbox>{t('form.keep')}</Checkbox>
          </Form.Item>
        )
      }
      onDone={onDone}
      onCancel={onCancel}
    />
  )
}
