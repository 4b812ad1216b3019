import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { money } from '@/shared/format/format'
import { Modal } from '@/shared/ui/deferred'
import type { Return } from '../ReturnPage'
import styles from '../returns.module.css'

type NewCredit = Body<'post', '/api/v1/returns/{id}/credit'>

const touched = ['returns', 'orders', 'receivables', 'receipts', 'today']

/** What is still owed goes down first; what was paid is given back, or kept for the customer. */
export default function CreditDialog({ record, onClose }: { record: Return; onClose: () => void }) {
  const { t } = useTranslation(['returns', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<NewCredit>()
  const credit = useWrite('post', '/api/v1/returns/{id}/credit', touched)
  const save = (body: NewCredit) =>
    credit.mutate(
      { params: { path: { id: record.id } }, version: record.version, body },
      {
        onSuccess: () => {
          toast.done(t('done.credited'))
          onClose()
        },
        onError: (problem) => void applyToForm(problem, form),
      },
    )
  return (
    <Modal
      open
      title={t('credit.book', { amount: money(record.amount) })}
      okText={t('actions.credit')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: credit.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="muted">{t('credit.hint')}</p>
      {credit.error && credit.error.errors.length === 0 && <ProblemLine problem={credit.error} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ paid: 'refund' }} onFinish={save}>
        <Form.Item name="paid" label={t('credit.paid')}>
          <Radio.Group className={styles.choices ?? ''}>
            <Radio value="refund">{t('credit.toRefund')}</Radio>
            <Radio value="keep">{t('credit.toKeep')}</Radio>
          </Radio.Group>
        </Form.Item>
        <Form.Item name="note" label={t('fields.note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
