import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite, type Written } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { DateTimeInput } from '@/shared/resource/fields/date'
import { Select } from '@/shared/ui/deferred'

export type Made = Written<'post', '/api/v1/api-keys'>

export default function KeyForm({ onDone }: { onDone: (key: Made) => void }) {
  const { t } = useTranslation(['identity', 'common'])
  const me = useMe()
  const [form] = Form.useForm<Body<'post', '/api/v1/api-keys'>>()
  const create = useWrite('post', '/api/v1/api-keys', ['api-keys'])
  const save = (body: Body<'post', '/api/v1/api-keys'>) =>
    create.mutate({ body }, { onSuccess: onDone, onError: (problem) => void applyToForm(problem, form) })
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
      {create.error && create.error.errors.length === 0 && <ProblemLine problem={create.error} />}
      <Form.Item name="name" label={t('apiKeys.name')} rules={[{ required: true }]}>
        <Input autoFocus />
      </Form.Item>
      <Form.Item
        name="permissions"
        label={t('roles.grants')}
        extra={t('apiKeys.permissionsHint')}
        rules={[{ required: true }]}
      >
        <Select mode="multiple" options={me.permissions.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="expires_at" label={t('apiKeys.expiresAt')}>
        <DateTimeInput />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={create.isPending}>
        {t('common:create')}
      </Button>
    </Form>
  )
}
