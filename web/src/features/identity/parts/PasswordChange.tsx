import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import styles from '../identity.module.css'
import { NewPasswordFields } from './NewPasswordFields'

type Change = Body<'post', '/api/v1/auth/password'>

export function PasswordChange() {
  const { t } = useTranslation('identity')
  const toast = useToast()
  const [form] = Form.useForm<Change>()
  const change = useWrite('post', '/api/v1/auth/password', ['sessions'])
  const save = ({ current_password, new_password }: Change) =>
    change.mutate(
      { body: { current_password, new_password } },
      {
        onSuccess: () => {
          form.resetFields()
          toast.done(t('password.changed'))
        },
        onError: (problem) => void applyToForm(problem, form),
      },
    )
  return (
    <Form form={form} className={styles.narrow ?? ''} layout="vertical" requiredMark={false} onFinish={save}>
      {change.error && change.error.errors.length === 0 && <ProblemLine problem={change.error} />}
      <Form.Item name="current_password" label={t('password.current')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <NewPasswordFields name="new_password" />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('password.submit')}
      </Button>
    </Form>
  )
}
