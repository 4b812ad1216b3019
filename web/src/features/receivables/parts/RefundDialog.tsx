import { Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { type Body, type Got, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { MoneyInput } from '@/shared/resource/fields/money'
import { Modal } from '@/shared/ui/deferred'

type Receipt = Got<'/api/v1/receipts/{id}'>
type Refund = Body<'post', '/api/v1/receipts/{id}/refund'>

const touched = ['receipts', 'receivables', 'orders', 'today']

/** Money is given back: first what pays for nothing, then what was allocated last. */
export default function RefundDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { t } = useTranslation(['receivables', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<Refund>()
  const [problem, setProblem] = useState<Problem>()
  const refund = useWrite('post', '/api/v1/receipts/{id}/refund', touched)
  const most = { ...receipt.amount, amount: receipt.amount.amount - receipt.refunded.amount }
  const save = (body: Refund) => {
    setProblem(undefined)
    refund.mutate(
      { params: { path: { id: receipt.id } }, version: receipt.version, body },
      {
        onSuccess: () => {
          toast.done(t('done.refunded'))
          onClose()
        },
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  return (
    <Modal
      open
      title={t('actions.refund')}
      okText={t('actions.refund')}
      cancelText={t('common:cancel')}
      okButtonProps={{ danger: true, loading: refund.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="muted">{t('refund.hint')}</p>
      <ProblemLine problem={problem} />
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ amount: most }} onFinish={save}>
        <Form.Item
          name="amount"
          label={t('fields.amount')}
          messageVariables={{ label: t('fields.amount') }}
          rules={[{ required: true }]}
        >
          <MoneyInput />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('common:reason')}
          messageVariables={{ label: t('common:reason') }}
          rules={[{ required: true }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
