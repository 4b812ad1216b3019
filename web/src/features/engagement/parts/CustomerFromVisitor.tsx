import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm, isProblem } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { Duplicates } from '@/shared/customer/Duplicates'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { DictionarySelect } from '@/shared/resource/fields/RefSelect'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import styles from '../engagement.module.css'
import type { Conversation } from './ConversationActions'

type NewCustomer = Body<'post', '/api/v1/customers'>

/** What a visitor left may be a mail address or a number. */
export function contactOf(contact: string | null): Pick<NewCustomer, 'mobile' | 'email'> {
  if (!contact) return {}
  return contact.includes('@') ? { email: contact } : { mobile: contact }
}

/** Enters the visitor as a customer and files the conversation there. */
export function CustomerFromVisitor({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const { t } = useTranslation(['engagement', 'common'])
  const can = useCan()
  const toast = useToast()
  const kinds = useEnum('CustomerKind')
  const [form] = Form.useForm<NewCustomer>()
  const create = useWrite('post', '/api/v1/customers', ['customers', 'pool'])
  const link = useWrite('post', '/api/v1/conversations/{id}/link', ['conversations', 'timeline'])
  const at = { params: { path: { id: conversation.id } }, version: conversation.version }
  const problem = create.error ?? link.error

  const file = async (customer_id: string) => {
    await link.mutateAsync({ ...at, body: { customer_id } })
    toast.done(t('conversations.linked'))
    onClose()
  }
  const attempt = (work: Promise<void>) =>
    void work.catch((error: unknown) => {
      if (!isProblem(error)) throw error
      applyToForm(error, form)
    })
  const save = async (values: NewCustomer) => {
    const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
    const customer = create.data ?? (await create.mutateAsync({ body: Object.fromEntries(filled) as NewCustomer }))
    await file(customer.id)
  }
  const named = (label: string) => ({ label, messageVariables: { label } })
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        name: conversation.visitor_name ?? '',
        kind: 'person',
        ...contactOf(conversation.visitor_contact),
        ...(can('customers:own') && { keep: true }),
      }}
      onFinish={(values) => attempt(save(values))}
    >
      {problem && problem.errors.length === 0 && <ProblemLine problem={problem} />}
      <Form.Item name="name" {...named(t('fields.name'))} rules={[{ required: true }]}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item name="kind" {...named(t('fields.kind'))}>
        <Select options={kinds.options} />
      </Form.Item>
      <Form.Item name="mobile" {...named(t('fields.mobile'))}>
        <Input type="tel" />
      </Form.Item>
      <Form.Item name="email" {...named(t('fields.email'))}>
        <Input type="email" />
      </Form.Item>
      <Duplicates onPick={(id) => attempt(file(id))} />
      <Form.Item name="source_id" {...named(t('fields.source'))}>
        <DictionarySelect kind="source" allowClear />
      </Form.Item>
      {can('customers:own') && (
        <Form.Item name="keep" valuePropName="checked">
          <Checkbox>{t('conversations.keep')}</Checkbox>
        </Form.Item>
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={create.isPending || link.isPending}>
          {t('common:create')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
