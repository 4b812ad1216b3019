import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { Modal } from '@/shared/ui/deferred'
import type { Request } from '../RequestPage'
import { touched } from './RequestActions'

/** Says what was done; the customer reads it. */
export function ResolveDialog({ request, onClose }: { request: Request; onClose: () => void }) {
  const { t } = useTranslation(['service', 'common'])
  const [form] = Form.useForm<{ resolution: string }>()
  const resolve = useWrite('post', '/api/v1/service-requests/{id}/resolve', touched)
  const save = (body: { resolution: string }) =>
    resolve.mutate(
      { params: { path: { id: request.id } }, body, version: request.version },
      { onSuccess: onClose, onError: (problem) => void applyToForm(problem, form) },
    )
  return (
    <Modal
      open
      title={t('actions.resolve')}
      okText={t('actions.resolve')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: resolve.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {resolve.error && resolve.error.errors.length === 0 && <ProblemLine problem={resolve.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item
          name="resolution"
          label={t('fields.resolution')}
          extra={t('resolutionHint')}
          messageVariables={{ label: t('fields.resolution') }}
          rules={[{ required: true }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 10 }} maxLength={5000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
