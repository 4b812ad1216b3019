import { Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Modal } from '@/shared/ui/deferred'
import { ProblemLine } from '../feedback/ProblemPanel'
import { ColleagueSelect } from './fields/RefSelect'

interface ColleagueDialogProps {
  title: string
  label: string
  okText: string
  onSave: (memberId: string) => Promise<unknown>
  onClose: () => void
}

/** Hands something to a colleague. */
export function ColleagueDialog({ title, label, okText, onSave, onClose }: ColleagueDialogProps) {
  const { t } = useTranslation()
  const [form] = Form.useForm<{ member: string }>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const save = async ({ member }: { member: string }) => {
    setBusy(true)
    try {
      await onSave(member)
      onClose()
    } catch (error) {
      setProblem(error)
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('cancel')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemLine problem={problem} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void save(values)}>
        <Form.Item name="member" label={label} messageVariables={{ label }} rules={[{ required: true }]}>
          <ColleagueSelect autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  )
}
