import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { ColleagueSelect } from '@/shared/resource/fields/RefSelect'
import { Modal } from '@/shared/ui/deferred'

interface OwnerDialogProps {
  move: 'assign' | 'transfer'
  customer: { id: string; name: string; version: number }
  onClose: () => void
}

interface Values {
  owner_id: string
  note?: string
}

const touched = ['customers', 'pool', 'today', 'timeline'] as const

/** Gives a customer to a colleague: out of the pool, or from one owner to the next. */
export function OwnerDialog({ move, customer, onClose }: OwnerDialogProps) {
  const { t } = useTranslation(['customers', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<Values>()
  const assign = useWrite('post', '/api/v1/customers/{id}/assign', touched)
  const transfer = useWrite('post', '/api/v1/customers/{id}/transfer', touched)
  const write = move === 'assign' ? assign : transfer
  const save = (body: Values) =>
    write.mutate(
      { params: { path: { id: customer.id } }, body, version: customer.version },
      {
        onSuccess: () => {
          toast.done(t(`owner.done.${move}`, { name: customer.name }))
          onClose()
        },
        onError: (problem) => void applyToForm(problem, form),
      },
    )
  return (
    <Modal
      open
      title={t(`owner.${move}`, { name: customer.name })}
      okText={t(`actions.${move}`)}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: write.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {write.error && write.error.errors.length === 0 && <ProblemLine problem={write.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item
          name="owner_id"
          label={t('fields.owner')}
          messageVariables={{ label: t('fields.owner') }}
          rules={[{ required: true }]}
        >
          <ColleagueSelect autoFocus />
        </Form.Item>
        <Form.Item name="note" label={t('common:note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
