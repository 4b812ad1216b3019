import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { Heading } from './Heading'

/** Answers alike whether the account exists or not, as the server does. */
export function Forgot({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('identity')
  const ask = useWrite('post', '/api/v1/auth/forgot')
  return (
    <>
      <Heading>{t('login.forgotTitle')}</Heading>
      {ask.isSuccess ? (
        <p role="status">{t('login.forgotSent')}</p>
      ) : (
        <>
          <p className="muted">{t('login.forgotHint')}</p>
          <ProblemLine problem={ask.error} />
          <Form layout="vertical" requiredMark={false} onFinish={(body: { login: string }) => ask.mutate({ body })}>
            <Form.Item name="login" label={t('login.login')} rules={[{ required: true }]}>
              <Input autoComplete="username" autoFocus size="large" />
            </Form.Item>
            <Button type="primary" htmlType="submit" size="large" block loading={ask.isPending}>
              {t('login.send')}
            </Button>
          </Form>
        </>
      )}
      <Button type="link" onClick={onBack}>
        {t('login.back')}
      </Button>
    </>
  )
}
