import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { FilesInput } from '@/shared/resource/fields/file'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import styles from '../service.module.css'

type NewRequest = Body<'post', '/api/v1/portal/service-requests'>

interface PortalRequestFormProps {
  onDone: (request: { id: string }) => void
  onCancel: () => void
}

/** The customer asks for help: what is wrong, and whether he wishes for a certain agent. */
export function PortalRequestForm({ onDone, onCancel }: PortalRequestFormProps) {
  const { t } = useTranslation(['service', 'common'])
  const priorities = useEnum('Priority')
  const [form] = Form.useForm<NewRequest>()
  const create = useWrite('post', '/api/v1/portal/service-requests', ['service-requests', 'conversations', 'home'])
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
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ priority: 'normal' }} onFinish={save}>
      {create.error && create.error.errors.length === 0 && <ProblemLine problem={create.error} />}
      <Form.Item {...field('subject', t('portal.subject'), true)}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item {...field('description', t('portal.description'), true)}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
      </Form.Item>
      <div className={styles.grid}>
        <Form.Item {...field('agent_id', t('portal.agent'))} extra={t('portal.agentHint')}>
          <RefSelect from="/api/v1/portal/agents" whole allowClear placeholder={t('portal.team')} />
        </Form.Item>
        <Form.Item {...field('category_id', t('fields.category'))}>
          <RefSelect from="/api/v1/portal/service-categories" whole allowClear />
        </Form.Item>
        <Form.Item {...field('order_id', t('fields.order'))}>
          <RefSelect from="/api/v1/portal/orders" allowClear />
        </Form.Item>
        <Form.Item {...field('priority', t('portal.priority'))}>
          <Select options={priorities.options} />
        </Form.Item>
      </div>
      <Form.Item {...field('file_ids', t('portal.files'))}>
        <FilesInput />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('portal.send')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
