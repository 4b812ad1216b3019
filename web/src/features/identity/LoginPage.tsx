import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem, type Problem } from '@/api/problem'
import { get, write } from '@/api/query'
import { home } from '@/app/guards'
import { begin } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { PublicShell } from '@/shells/PublicShell'
import styles from './identity.module.css'
import { DemoLogins } from './parts/DemoLogins'
import { Forgot } from './parts/Forgot'
import { Heading } from './parts/Heading'

interface Credentials {
  login: string
  password: string
}

const route = getRouteApi('/login')

/** Only paths of this program: `//elsewhere` would lead away. */
const inside = (back: string | undefined) => (back?.startsWith('/') && !back.startsWith('//') ? back : undefined)

export function LoginPage() {
  const { t } = useTranslation('identity')
  const { back } = route.useSearch()
  const navigate = useNavigate()
  const site = useQuery(get('/api/v1/public/site')).data
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState<string>()
  const [forgot, setForgot] = useState(false)

  const login = async ({ login, password }: Credentials) => {
    setBusy(login)
    setProblem(undefined)
    try {
      const me = await begin(await write('post', '/api/v1/auth/login', { body: { login, password, client: 'web' } }))
      await navigate({ href: inside(back) ?? home(me), replace: true })
    } catch (error) {
      if (!isProblem(error)) throw error
      setProblem(error)
      setBusy(undefined)
    }
  }
  if (site?.setup_needed) return <Navigate to="/setup" />

  return (
    <PublicShell narrow name={site ? named(site) : 'Guanxi'}>
      <div className={styles.columns} data-wide={site?.demo || undefined}>
        <section className={styles.card}>
          {forgot ? (
            <Forgot onBack={() => setForgot(false)} />
          ) : (
            <>
              <Heading>{t('login.title')}</Heading>
              <ProblemLine problem={problem} />
              <Form layout="vertical" requiredMark={false} onFinish={(values: Credentials) => void login(values)}>
                <Form.Item name="login" label={t('login.login')} rules={[{ required: true }]}>
                  <Input autoComplete="username" autoFocus size="large" />
                </Form.Item>
                <Form.Item name="password" label={t('login.password')} rules={[{ required: true }]}>
                  <Input.Password autoComplete="current-password" size="large" />
                </Form.Item>
                <Button type="primary" htmlType="submit" size="large" block loading={busy !== undefined}>
                  {t('login.submit')}
                </Button>
              </Form>
              <Button type="link" className={styles.forgot ?? ''} onClick={() => setForgot(true)}>
                {t('login.forgot')}
              </Button>
            </>
          )}
        </section>
        {site?.demo && <DemoLogins logins={site.demo_logins} busy={busy} onPick={(chosen) => void login(chosen)} />}
      </div>
    </PublicShell>
  )
}
