import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { Panel } from '@/shared/ui/Page'
import { StarsInput } from '@/shared/ui/Stars'
import styles from '../service.module.css'

interface FeedbackFormProps {
  order?: string | undefined
  request?: string | undefined
}

interface Values {
  score: number
  text?: string
}

/** One to five, and a word about it if one likes. */
export function FeedbackForm({ order, request }: FeedbackFormProps) {
  const { t } = useTranslation(['service', 'common'])
  const navigate = useNavigate()
  const toast = useToast()
  const [form] = Form.useForm<Values>()
  const give = useWrite('post', '/api/v1/portal/feedback', ['service-requests', 'orders', 'home'])
  const back = () => void navigate({ to: (order ? `/portal/orders/${order}` : `/portal/service/${request}`) as never })
  const save = ({ score, text }: Values) =>
    give.mutate(
      {
        body: {
          score,
          ...(text && { text }),
          ...(order
            ? { subject: 'sale' as const, order_id: order }
            : { subject: 'service' as const, service_request_id: request ?? '' }),
        },
      },
      {
        onSuccess: () => {
          toast.done(t('feedback.thanks'))
          back()
        },
        onError: (problem) => void applyToForm(problem, form),
      },
    )
  return (
    <Panel>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        {give.error && give.error.errors.length === 0 && <ProblemLine problem={give.error} />}
        <Form.Item
          name="score"
          label={t(order ? 'feedback.askSale' : 'feedback.askService')}
          messageVariables={{ label: t('fields.score') }}
          rules={[{ required: true }]}
        >
          <StarsInput />
        </Form.Item>
        <Form.Item name="text" label={t('feedback.text')}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} maxLength={5000} />
        </Form.Item>
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={give.isPending}>
            {t('feedback.send')}
          </Button>
          <Button onClick={back}>{t('common:cancel')}</Button>
        </div>
      </Form>
    </Panel>
  )
}
