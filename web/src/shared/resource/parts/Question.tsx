import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Modal } from '@/shared/ui/deferred'
import { ProblemLine } from '../../feedback/ProblemPanel'
import type { Handler, Work } from '../ActionBar'
import styles from '../actions.module.css'

interface QuestionProps {
  title: string
  text: string
  handler: Exclude<Handler, Work>
  busy: boolean
  problem: unknown
  onCancel: () => void
  onAnswer: (work: Work) => void
}

/** Asks before an action: sure, why, or with what note. */
export default function Question({ title, text, handler, busy, problem, onCancel, onAnswer }: QuestionProps) {
  const { t } = useTranslation()
  const [form] = Form.useForm<{ words?: string }>()
  const asks = 'withReason' in handler ? 'reason' : 'withNote' in handler ? 'note' : undefined
  const answer = ({ words }: { words?: string }) => {
    if ('withReason' in handler) onAnswer(() => handler.withReason(words ?? ''))
    else if ('withNote' in handler) onAnswer(() => handler.withNote(words || undefined))
    else onAnswer(handler.run)
  }
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('cancel')}
      okButtonProps={{ danger: handler.danger === true, loading: busy }}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      {text && <p className={styles.question}>{text}</p>}
      <ProblemLine problem={problem} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={answer}>
        {asks && (
          <Form.Item name="words" label={t(asks)} rules={asks === 'reason' ? [{ required: true }] : []}>
            <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
