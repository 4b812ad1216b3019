import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, isProblem, type Problem } from '@/api/problem'
import { type Body, write } from '@/api/query'
import { begin } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { PublicShell } from '@/shells/PublicShell'
import styles from './identity.module.css'
import { Heading } from './parts/Heading'

type Setup = Body<'post', '/api/v1/auth/setup'>

const route = getRouteApi('/setup')
const fields = ['company_name', 'name', 'email', 'login'] as const

/** The first start: names the company and its administrator. Works once, with the token the server printed. */
export function SetupPage() {
  const { t } = useTranslation('identity')
  const { token } = route.useSearch()
  const navigate = useNavigate()
  const [form] = Form.useForm<Setup>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const rules = [{ required: true }]

  const setUp = async (body: Setup) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await begin(await write('post', '/api/v1/auth/setup', { body }))
      await navigate({ to: '/today', replace: true })
    } catch (error) {
      if (!isProblem(error)) throw error
      setBusy(false)
      if (!error.errors.length || applyToForm(error, form).length) setProblem(error)
    }
  }
  return (
    <PublicShell narrow>
      <div className={styles.columns}>
        <section className={styles.card}>
          <Heading>{t('setup.title')}</Heading>
          <p className="muted">{t('setup.hint')}</p>
          <ProblemLine problem={problem} />
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            initialValues={{ token }}
            onFinish={(body: Setup) => void setUp(body)}
          >
            <Form.Item name="token" label={t('setup.token')} extra={t('setup.tokenHint')} rules={rules}>
              <Input autoComplete="off" />
            </Form.Item>
            {fields.map((name) => (
              <Form.Item key={name} name={name} label={t(`setup.${name}`)} rules={rules}>
                <Input type={name === 'email' ? 'email' : 'text'} autoComplete={name === 'login' ? 'username' : 'on'} />
              </Form.Item>
            ))}
            <Form.Item name="password" label={t('setup.password')} extra={t('password.rule')} rules={rules}>
              <Input.Password autoComplete="new-password" />
            </Form.Item>
            <Button type="primary" htmlType="submit" block loading={busy}>
              {t('setup.submit')}
            </Button>
          </Form>
        </section>
      </div>
    </PublicShell>
  )
}
