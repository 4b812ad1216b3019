import { KeyOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Popconfirm, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, get, useWrite, type Written } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { date } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { DateTimeInput } from '@/shared/resource/fields/date'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './identity.module.css'

type Made = Written<'post', '/api/v1/api-keys'>

/** Keys for integrations: a secret is shown once and kept only as a hash. */
export function ApiKeysPage() {
  const { t } = useTranslation(['identity', 'common'])
  const keys = useQuery(get('/api/v1/api-keys'))
  const remove = useWrite('delete', '/api/v1/api-keys/{id}', ['api-keys'])
  const [creating, setCreating] = useState(false)
  const [made, setMade] = useState<Made>()
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t('apiKeys.new')}
    </Button>
  )
  return (
    <Page title={t('nav.apiKeys')} note={t('apiKeys.note')} actions={button} width="reading">
      <ProblemLine problem={remove.error} />
      <Panel flush>
        {keys.isError ? (
          <ProblemPanel problem={keys.error} retry={() => void keys.refetch()} />
        ) : !keys.data ? (
          <Lines />
        ) : keys.data.data.length === 0 ? (
          <Empty icon={<KeyOutlined />} title={t('apiKeys.empty')} />
        ) : (
          <ul className={styles.rows}>
            {keys.data.data.map((key) => (
              <li key={key.id}>
                <div>
                  <p>
                    {key.name} <code className="muted">{key.prefix}…</code>
                  </p>
                  <p className="muted">
                    {t('apiKeys.permissions', { count: key.permissions.length })}
                    {' · '}
                    {key.expires_at ? t('apiKeys.expires', { at: date(key.expires_at) }) : t('apiKeys.never')}
                    {key.last_used_at && (
                      <>
                        {' · '}
                        {t('apiKeys.used')} <Time at={key.last_used_at} />
                      </>
                    )}
                  </p>
                </div>
                <Popconfirm
                  title={t('apiKeys.removeSure')}
                  onConfirm={() => remove.mutate({ params: { path: { id: key.id } } })}
                >
                  <Button danger>{t('apiKeys.revoke')}</Button>
                </Popconfirm>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <FormDrawer title={t('apiKeys.new')} open={creating} onClose={() => setCreating(false)}>
        <KeyForm
          onDone={(key) => {
            setCreating(false)
            setMade(key)
          }}
        />
      </FormDrawer>
      {made?.secret && (
        <Modal open title={t('apiKeys.secretTitle')} footer={null} onCancel={() => setMade(undefined)}>
          <p>{t('apiKeys.secretHint')}</p>
          <Typography.Paragraph code copyable>
            {made.secret}
          </Typography.Paragraph>
        </Modal>
      )}
    </Page>
  )
}

function KeyForm({ onDone }: { onDone: (key: Made) => void }) {
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
