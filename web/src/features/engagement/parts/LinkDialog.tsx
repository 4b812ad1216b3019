import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import { Modal } from '@/shared/ui/deferred'
import type { Conversation } from './ConversationActions'

/** The visitor turns out to be a customer one knows. */
export function LinkDialog({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const { t } = useTranslation(['engagement', 'common'])
  const [form] = Form.useForm<{ customer_id: string }>()
  const link = useWrite('post', '/api/v1/conversations/{id}/link', ['conversations', 'timeline'])
  const save = (body: { customer_id: string }) =>
    link.mutate(
      { params: { path: { id: conversation.id } }, body, version: conversation.version },
      { onSuccess: onClose },
    )
  return (
    <Modal
      open
      title={t('conversations.link')}
      okText={t('actions.link')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: link.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemLine problem={link.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item
          name="customer_id"
          label={t('fields.customer')}
          messageVariables={{ label: t('fields.customer') }}
          rules={[{ required: true }]}
        >
          <RefSelect from="/api/v1/customers" autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  )
}
