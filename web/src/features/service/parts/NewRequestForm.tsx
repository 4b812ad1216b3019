import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { FilesInput } from '@/shared/resource/fields/file'
import { ColleagueSelect, DictionarySelect, RefSelect } from '@/shared/resource/fields/RefSelect'
import { useEnum } from '@/shared/resource/fields/status'
import type { Condition } from '@/shared/resource/filter'
import { Select } from '@/shared/ui/deferred'
import styles from '../service.module.css'

type NewRequest = Body<'post', '/api/v1/service-requests'>

interface NewRequestFormProps {
  onDone: (request: { id: string }) => void
  onCancel: () => void
}

/** Somebody calls or writes: staff enter the request for him. */
export function NewRequestForm({ onDone, onCancel }: NewRequestFormProps) {
  const { t } = useTranslation(['service', 'common'])
  const can = useCan()
  const priorities = useEnum('Priority')
  const channels = useEnum('RequestChannel')
  const [form] = Form.useForm<NewRequest>()
  const create = useWrite('post', '/api/v1/service-requests', ['service-requests', 'timeline', 'today'])
  const customer = Form.useWatch('customer_id', form)
  const ofCustomer: Condition[] = customer ? [{ field: 'customer_id', op: 'eq', value: customer }] : []
  const field = (name: keyof NewRequest & string, label: string, required = false) => ({
    name,
    label,
    messageVariables: { label },
    rules: required ? [{ required: true }] : [],
  })
  const save = (values: NewRequest) => {
    const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
    create.mutate(
      { body: Object.fromEntries(filled) as NewRequest },
      { onSuccess: onDone, onError: (problem) => void applyToForm(problem, form) },
    )
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ priority: 'normal', channel: 'telephone' }}
      onFinish={save}
      onKeyDown={(event) => (event.metaKey || event.ctrlKey) && event.key === 'Enter' && form.submit()}
    >
      {create.error && create.error.errors.length === 0 && <ProblemLine problem={create.error} />}
      <Form.Item {...field('customer_id', t('fields.customer'), true)}>
        <RefSelect from="/api/v1/customers" autoFocus onChange={() => form.resetFields(['contact_id', 'order_id'])} />
      </Form.Item>
      <Form.Item {...field('subject', t('fields.subject'), true)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item {...field('description', t('fields.description'))}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
      <div className={styles.grid}>
        <Form.Item {...field('priority', t('fields.priority'))}>
          <Select options={priorities.options} />
        </Form.Item>
        <Form.Item {...field('channel', t('fields.channel'))}>
          <Select options={channels.options.filter(({ value }) => value !== 'portal')} />
        </Form.Item>
        <Form.Item {...field('category_id', t('fields.category'))}>
          <DictionarySelect kind="service_category" allowClear />
        </Form.Item>
        <Form.Item {...field('agent_id', t('fields.agent'))} extra={t('new.agentHint')}>
          <ColleagueSelect allowClear />
        </Form.Item>
        <Form.Item {...field('contact_id', t('fields.contact'))}>
          <RefSelect from="/api/v1/contacts" where={ofCustomer} disabled={!customer} allowClear />
        </Form.Item>
        {can('orders:read') && (
          <Form.Item {...field('order_id', t('fields.order'))}>
            <RefSelect from="/api/v1/orders" where={ofCustomer} disabled={!customer} allowClear />
          </Form.Item>
        )}
        {can('products:read') && (
          <Form.Item {...field('product_id', t('fields.product'))}>
            <RefSelect from="/api/v1/products" allowClear />
          </Form.Item>
        )}
      </div>
      <Form.Item {...field('file_ids', t('fields.files'))}>
        <FilesInput />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('common:create')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
