import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import styles from '../visitor.module.css'
import type { Visit } from './visit'

type First = Body<'post', '/api/v1/public/conversations'>

/** Who asks, how he is reached, and what he wants to know. */
export function VisitorForm({ onDone }: { onDone: (visit: Visit) => void }) {
  const { t } = useTranslation('engagement')
  const [form] = Form.useForm<First>()
  const start = useWrite('post', '/api/v1/public/conversations')
  const save = (body: First) =>
    start.mutate({ body }, { onSuccess: onDone, onError: (problem) => void applyToForm(problem, form) })
  const required = (label: string) => ({ label, messageVariables: { label }, rules: [{ required: true }] })
  return (
    // Named: else its inputs would share ids with the sections of the page it hovers over.
    <Form
      form={form}
      name="visitor"
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ''}
      onFinish={save}
    >
      {start.error && start.error.errors.length === 0 && <ProblemLine problem={start.error} />}
      <Form.Item name="name" {...required(t('visitor.name'))}>
        <Input autoComplete="name" maxLength={100} autoFocus />
      </Form.Item>
      <Form.Item name="contact" {...required(t('visitor.contact'))}>
        <Input autoComplete="email" maxLength={200} />
      </Form.Item>
      <Form.Item name="body" {...required(t('visitor.body'))}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 8 }} maxLength={5000} />
      </Form.Item>
      {/* Only machines fill this in. */}
      <div className={styles.trap} aria-hidden>
        <Form.Item name="website" label={t('visitor.trap')}>
          <Input tabIndex={-1} autoComplete="off" />
        </Form.Item>
      </div>
      <Button type="primary" htmlType="submit" block loading={start.isPending}>
        {t('visitor.send')}
      </Button>
    </Form>
  )
}
