import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { get, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Lines } from '@/shared/ui/Skeleton'
import { PublicShell } from '@/shells/PublicShell'
import styles from './identity.module.css'
import { Heading } from './parts/Heading'
import { NewPasswordFields } from './parts/NewPasswordFields'

/** Where the links of an invitation and of a reset lead. */
export function PasswordPage() {
  const { t } = useTranslation('identity')
  const token = useParams({ strict: false }).token ?? ''
  const found = useQuery({ ...get('/api/v1/auth/tokens/{token}', { params: { path: { token } } }), retry: false })
  const accept = useWrite('post', '/api/v1/auth/tokens/accept')
  const [form] = Form.useForm<{ password: string }>()
  const save = ({ password }: { password: string }) =>
    accept.mutate({ body: { token, password } }, { onError: (problem) => void applyToForm(problem, form) })

  return (
    <PublicShell narrow>
      <div className={styles.columns}>
        <section className={styles.card}>
          {found.isError ? (
            <ProblemPanel page problem={found.error} />
          ) : !found.data ? (
            <Lines />
          ) : accept.isSuccess ? (
            <>
              <Heading>{t(`password.${found.data.purpose}`)}</Heading>
              <p role="status">{t('password.done')}</p>
              <Link to="/login">{t('login.back')}</Link>
            </>
          ) : (
            <>
              <Heading>{t(`password.${found.data.purpose}`)}</Heading>
              <p className="muted">{t('password.for', { name: found.data.name, login: found.data.login })}</p>
              {accept.error && accept.error.errors.length === 0 && <ProblemLine problem={accept.error} />}
              <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
                <Input type="text" hidden autoComplete="username" value={found.data.login} readOnly />
                <NewPasswordFields name="password" />
                <Button type="primary" htmlType="submit" block loading={accept.isPending}>
                  {t('password.submit')}
                </Button>
              </Form>
            </>
          )}
        </section>
      </div>
    </PublicShell>
  )
}
