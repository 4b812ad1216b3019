import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { money } from '@/shared/format/format'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { FilesInput } from '@/shared/resource/fields/file'
import { MoneyInput } from '@/shared/resource/fields/money'
import type { PortalOrder } from '../PortalOrderPage'
import styles from '../portal.module.css'

type Payment = Body<'post', '/api/v1/portal/orders/{id}/payments'>

/** Pays at the gateway, or tells of a transfer already made, with its voucher. */
export default function PaySheet({ order, onClose }: { order: PortalOrder; onClose: () => void }) {
  const { t } = useTranslation(['orders', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<Payment>()
  const method = Form.useWatch('method', form) ?? 'gateway'
  const [problem, setProblem] = useState<Problem>()
  const pay = useWrite('post', '/api/v1/portal/orders/{id}/payments', ['orders', 'home'])
  const save = (body: Payment) => {
    setProblem(undefined)
    pay.mutate(
      { params: { path: { id: order.id } }, body },
      {
        onSuccess: ({ redirect_url }) => {
          if (redirect_url) {
            window.location.assign(redirect_url)
            return
          }
          toast.done(t('done.paid'))
          onClose()
        },
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  const leaving = pay.isPending || Boolean(pay.data?.redirect_url)
  return (
    <FormDrawer open title={t('pay.title', { number: order.number })} onClose={onClose} size={480}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ method: 'gateway', amount: order.payable }}
        onFinish={save}
      >
        <ProblemLine problem={problem} />
        <Form.Item
          name="amount"
          label={t('pay.amount')}
          extra={t('pay.most', { amount: money(order.payable) })}
          messageVariables={{ label: t('pay.amount') }}
          rules={[{ required: true }]}
        >
          <MoneyInput />
        </Form.Item>
        <Form.Item name="method" label={t('pay.method')}>
          <Radio.Group
            optionType="button"
            block
            options={[
              { value: 'gateway', label: t('pay.gateway') },
              { value: 'transfer', label: t('pay.transfer') },
            ]}
          />
        </Form.Item>
        {method === 'transfer' ? (
          <>
            <p className={styles.hint}>{t('pay.transferHint')}</p>
            <Form.Item name="payer" label={t('pay.payer')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="reference" label={t('pay.reference')}>
              <Input maxLength={100} autoComplete="off" />
            </Form.Item>
            <Form.Item name="voucher_ids" label={t('pay.voucher')}>
              <FilesInput accept="image/*,application/pdf" />
            </Form.Item>
          </>
        ) : (
          <p className={styles.hint}>{t('pay.gatewayHint')}</p>
        )}
        <div className={styles.buttons}>
          <Button type="primary" size="large" htmlType="submit" loading={leaving}>
            {t(method === 'transfer' ? 'pay.tell' : 'pay.go')}
          </Button>
          <Button size="large" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </Form>
    </FormDrawer>
  )
}
