import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { DictionarySelect } from '@/shared/resource/fields/RefSelect'
import { Modal } from '@/shared/ui/deferred'
import { touched } from '../leads.resource'

interface DisqualifyDialogProps {
  lead: { id: string; name: string; version: number }
  onClose: () => void
}

interface Values {
  reason_id: string
  note?: string
}

/** Gives a lead up, and says why. */
export function DisqualifyDialog({ lead, onClose }: DisqualifyDialogProps) {
  const { t } = useTranslation(['leads', 'common'])
  const [form] = Form.useForm<Values>()
  const write = useWrite('post', '/api/v1/leads/{id}/disqualify', touched)
  const save = (body: Values) =>
    write.mutate(
      { params: { path: { id: lead.id } }, body, version: lead.version },
      { onSuccess: onClose, onError: (problem) => void applyToForm(problem, form) },
    )
  const label = t('fields.reason')
  return (
    <Modal
      open
      title={t('disqualify', { name: lead.name })}
      okText={t('actions.disqualify')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: write.isPending, danger: true }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {write.error && write.error.errors.length === 0 && <ProblemLine problem={write.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item name="reason_id" label={label} messageVariables={{ label }} rules={[{ required: true }]}>
          <DictionarySelect kind="disqualify_reason" autoFocus />
        </Form.Item>
        <Form.Item name="note" label={t('common:note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
