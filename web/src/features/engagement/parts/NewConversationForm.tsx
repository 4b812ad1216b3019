import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import styles from '../engagement.module.css'

type Start = Body<'post', '/api/v1/conversations'>

interface NewConversationFormProps {
  onDone: (conversation: { id: string }) => void
  onCancel: () => void
}

/** Writes to a customer first; it is read in the portal. */
export function NewConversationForm({ onDone, onCancel }: NewConversationFormProps) {
  const { t } = useTranslation(['engagement', 'common'])
  const [form] = Form.useForm<Start>()
  const start = useWrite('post', '/api/v1/conversations', ['conversations', 'timeline'])
  const save = (body: Start) =>
    start.mutate({ body }, { onSuccess: onDone, onError: (problem) => void applyToForm(problem, form) })
  const required = (label: string) => ({ label, messageVariables: { label }, rules: [{ required: true }] })
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
      {start.error && start.error.errors.length === 0 && <ProblemLine problem={start.error} />}
      <Form.Item name="customer_id" {...required(t('fields.customer'))}>
        <RefSelect from="/api/v1/customers" autoFocus />
      </Form.Item>
      <Form.Item name="subject" {...required(t('fields.subject'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="body" {...required(t('fields.body'))}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={start.isPending}>
          {t('conversations.send')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
