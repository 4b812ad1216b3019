import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { get, useWrite } from '@/api/query'
import type { components } from '@/api/schema'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { MoneyInput } from '@/shared/resource/fields/money'
import { Select } from '@/shared/ui/deferred'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../identity.module.css'
import type { Role } from '../RolesPage'
import { GrantMatrix } from './GrantMatrix'

type NewRole = components['schemas']['NewRole']

/** Fields a role may hide or mask, wherever they appear. */
const guarded = ['mobile', 'phone', 'email', 'address', 'tax_number', 'note']

export function RoleForm({ role, onDone }: { role: Role | undefined; onDone: () => void }) {
  const { t } = useTranslation(['identity', 'common'])
  const can = useCan()
  const [form] = Form.useForm<NewRole>()
  const permissions = useQuery(get('/api/v1/permissions'))
  const create = useWrite('post', '/api/v1/roles', ['roles'])
  const update = useWrite('patch', '/api/v1/roles/{id}', ['roles'])
  const remove = useWrite('delete', '/api/v1/roles/{id}', ['roles'])
  const problem = create.error ?? update.error ?? remove.error
  const settled = { onSuccess: onDone, onError: (error: Problem) => void applyToForm(error, form) }
  const save = (body: NewRole) =>
    role
      ? update.mutate({ params: { path: { id: role.id } }, body, version: role.version }, settled)
      : create.mutate({ body }, settled)
  const fields = guarded.map((value) => ({ value, label: t(`roles.fields.${value}` as never) as string }))
  if (!permissions.data) return <Lines count={10} />
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!can('roles:write')}
      initialValues={role ?? { grants: [], hidden_fields: [], masked_fields: [] }}
      onFinish={save}
    >
      {problem && problem.errors.length === 0 && <ProblemLine problem={problem} />}
      <div className={styles.pair}>
        <Form.Item name="name" label={t('roles.name')} rules={[{ required: true }]}>
          <Input />
        </Form.Item>
        <Form.Item name="name_en" label={t('roles.nameEn')}>
          <Input />
        </Form.Item>
        <Form.Item name="masked_fields" label={t('roles.masked')} extra={t('roles.maskedHint')}>
          <Select mode="multiple" options={fields} />
        </Form.Item>
        <Form.Item name="hidden_fields" label={t('roles.hidden')} extra={t('roles.hiddenHint')}>
          <Select mode="multiple" options={fields} />
        </Form.Item>
        <Form.Item name="approval_limit" label={t('fields.approval_limit')} extra={t('roles.limitHint')}>
          <MoneyInput />
        </Form.Item>
      </div>
      <Form.Item name="grants" label={t('roles.grants')}>
        <GrantMatrix permissions={permissions.data.data} />
      </Form.Item>
      {can('roles:write') && (
        <div className={styles.formButtons}>
          <Button type="primary" htmlType="submit" loading={create.isPending || update.isPending}>
            {t('common:save')}
          </Button>
          {role && !role.built_in && (
            <Popconfirm
              title={t('roles.removeSure')}
              onConfirm={() => remove.mutate({ params: { path: { id: role.id } } }, settled)}
            >
              <Button danger>{t('common:delete')}</Button>
            </Popconfirm>
          )}
        </div>
      )}
    </Form>
  )
}
