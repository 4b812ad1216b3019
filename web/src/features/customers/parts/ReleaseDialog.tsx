import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { DictionarySelect } from '@/shared/resource/fields/RefSelect'
import { Modal } from '@/shared/ui/deferred'

interface ReleaseDialogProps {
  customer: { id: string; name: string; version: number }
  onClose: () => void
  onDone: () => void
}

interface Values {
  reason_id: string
  note?: string
}

/** Back to the pool, and why. */
export function ReleaseDialog({ customer, onClose, onDone }: ReleaseDialogProps) {
  const { t } = useTranslation(['customers', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<Values>()
  const release = useWrite('post', '/api/v1/customers/{id}/release', ['pool', 'today'])
  const save = (body: Values) =>
    release.mutate(
      { params: { path: { id: customer.id } }, body, version: customer.version },
      {
        onSuccess: () => {
          toast.done(t('owner.done.release', { name: customer.name }))
          onDone()
        },
        onError: (problem) => void applyToForm(problem, form),
      },
    )
  return (
    <Modal
      open
      title={t('owner.release', { name: customer.name })}
      okText={t('actions.release')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: release.isPending, danger: true }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {release.error && release.error.errors.length === 0 && <ProblemLine problem={release.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item
          name="reason_id"
          label={t('common:reason')}
          messageVariables={{ label: t('common:reason') }}
          rules={[{ required: true }]}
        >
          <DictionarySelect kind="release_reason" autoFocus />
        </Form.Item>
        <Form.Item name="note" label={t('common:note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
