import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { useWrite } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { named } from '@/shared/format/format'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import type { PortalOrder } from '../PortalOrderPage'
import styles from '../portal.module.css'

interface SheetProps {
  order: PortalOrder
  onClose: () => void
}

/** The very text that is signed, and below it the name that signs. */
export default function SignSheet({ order, onClose }: SheetProps) {
  const { t } = useTranslation(['orders', 'common'])
  const me = useMe()
  const toast = useToast()
  const [form] = Form.useForm<{ name: string }>()
  const [problem, setProblem] = useState<Problem>()
  const sign = useWrite('post', '/api/v1/portal/orders/{id}/sign', ['orders', 'home'])
  const save = ({ name }: { name: string }) => {
    setProblem(undefined)
    sign.mutate(
      { params: { path: { id: order.id } }, version: order.version, body: { name, revision: order.revision } },
      {
        onSuccess: () => {
          toast.done(t('done.signed'))
          onClose()
        },
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  return (
    <FormDrawer open title={t('sign.title', { number: order.number })} onClose={onClose} size={640}>
      <div className={styles.sheet}>
        <p className="muted">{t('sign.read')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0} className={styles.contract}>
          {order.text_to_sign}
        </pre>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
          <ProblemLine problem={problem} />
          <Form.Item
            name="name"
            label={t('sign.name')}
            extra={t('sign.binding')}
            messageVariables={{ label: t('sign.name') }}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input size="large" autoComplete="name" placeholder={named(me.user)} maxLength={100} />
          </Form.Item>
          <div className={styles.buttons}>
            <Button type="primary" size="large" htmlType="submit" loading={sign.isPending}>
              {t('sign.submit')}
            </Button>
            <Button size="large" onClick={onClose}>
              {t('common:cancel')}
            </Button>
          </div>
        </Form>
      </div>
    </FormDrawer>
  )
}
