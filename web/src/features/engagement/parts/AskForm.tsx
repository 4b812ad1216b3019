import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import styles from '../engagement.module.css'

type Ask = Body<'post', '/api/v1/portal/conversations'>

interface AskFormProps {
  onDone: (conversation: { id: string }) => void
  onCancel: () => void
}

/** The customer begins a conversation, with somebody of his choice or whoever looks after him. */
export function AskForm({ onDone, onCancel }: AskFormProps) {
  const { t } = useTranslation(['engagement', 'common'])
  const [form] = Form.useForm<Ask>()
  const ask = useWrite('post', '/api/v1/portal/conversations', ['conversations', 'home'])
  const save = (values: Ask) =>
    ask.mutate(
      { body: values.assignee_id ? values : { subject: values.subject, body: values.body } },
      { onSuccess: onDone, onError: (problem) => void applyToForm(problem, form) },
    )
  const required = (label: string) => ({ label, messageVariables: { label }, rules: [{ required: true }] })
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
      {ask.error && ask.error.errors.length === 0 && <ProblemLine problem={ask.error} />}
      <Form.Item name="subject" {...required(t('fields.subject'))}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item name="body" {...required(t('fields.body'))}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
      <Form.Item name="assignee_id" label={t('portal.with')} extra={t('portal.withHint')}>
        <RefSelect from="/api/v1/portal/agents" whole allowClear />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          {t('conversations.send')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
