import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { ColleagueSelect } from '@/shared/resource/fields/RefSelect'
import { InputNumber, Modal } from '@/shared/ui/deferred'
import type { Survey } from '../SurveyPage'

interface Values {
  agents: string[]
  quota?: number | null
  note?: string
}

/** Hands a survey to agents: whom, how many customers each may ask, and a word to them. */
export function AssignDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const { t } = useTranslation(['surveys', 'common'])
  const [form] = Form.useForm<Values>()
  const assign = useWrite('post', '/api/v1/surveys/{id}/assign', ['surveys'])
  const save = ({ agents, quota, note }: Values) =>
    assign.mutate(
      {
        params: { path: { id: survey.id } },
        body: { agent_ids: agents, ...(quota != null && { quota }), ...(note && { note }) },
      },
      { onSuccess: onClose },
    )
  const problem = assign.error?.errors[0]
  return (
    <Modal
      open
      title={t('actions.assign')}
      okText={t('actions.assign')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: assign.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {problem ? <p role="alert">{problem.detail}</p> : <ProblemLine problem={assign.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item name="agents" label={t('fields.agents')} rules={[{ required: true }]}>
          <ColleagueSelect many autoFocus />
        </Form.Item>
        <Form.Item name="quota" label={t('fields.quota')} extra={t('hints.quota')}>
          <InputNumber min={0} max={100_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="note" label={t('common:note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
