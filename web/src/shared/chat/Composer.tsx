import { PaperClipOutlined, SendOutlined } from '@ant-design/icons'
import { Button, Input, Segmented } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { upload } from '@/api/files'
import { ProblemLine } from '../feedback/ProblemPanel'
import { FileLink, type FileRef } from '../resource/fields/file'
import styles from './chat.module.css'

export interface Draft {
  body: string
  internal: boolean
  file_ids: string[]
}

/** A second button that sends, and does something more. */
export interface Also {
  label: string
  run: (draft: Draft) => Promise<unknown>
}

interface ComposerProps {
  onSend: (draft: Draft) => Promise<unknown>
  /** Offers to write a note the customer does not see. */
  notes?: boolean
  /** Offers to attach files. */
  files?: boolean
  disabled?: boolean
  placeholder?: string
  also?: Also | undefined
}

/** Enter sends, Shift+Enter breaks the line; what could not be sent stays in the box. */
export function Composer({ onSend, notes, files, disabled, placeholder, also }: ComposerProps) {
  const { t } = useTranslation()
  const [body, setBody] = useState('')
  const [internal, setInternal] = useState(false)
  const [attached, setAttached] = useState<FileRef[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const picker = useRef<HTMLInputElement>(null)
  const ready = (body.trim() !== '' || attached.length > 0) && !busy && !disabled

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const send = (how = onSend) =>
    ready &&
    void attempt(async () => {
      await how({ body: body.trim(), internal, file_ids: attached.map((file) => file.id) })
      setBody('')
      setAttached([])
    })
  const attach = (list: FileList | null) =>
    list?.length &&
    void attempt(async () => {
      const added = await Promise.all([...list].map(upload))
      setAttached((old) => [...old, ...added])
    })

  return (
    <form
      className={styles.composer}
      data-internal={internal || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ProblemLine problem={problem} />
      {notes && (
        <Segmented
          size="small"
          value={internal}
          onChange={setInternal}
          options={[
            { value: false, label: t('chat.reply') },
            { value: true, label: t('chat.note') },
          ]}
        />
      )}
      {attached.map((file) => (
        <FileLink key={file.id} file={file} />
      ))}
      <div className={styles.writing}>
        <Input.TextArea
          aria-label={placeholder ?? t('chat.write')}
          placeholder={placeholder ?? t('chat.write')}
          autoSize={{ minRows: 1, maxRows: 8 }}
          variant="borderless"
          disabled={disabled === true}
          value={body}
          onChange={(event) => setBody(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault()
              send()
            }
          }}
        />
        {files && (
          <>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              aria-label={t('files.add')}
              onChange={(event) => attach(event.target.files)}
            />
            <Button
              type="text"
              icon={<PaperClipOutlined />}
              aria-label={t('files.add')}
              onClick={() => picker.current?.click()}
            />
          </>
        )}
        {also && !internal && (
          <Button disabled={!ready || body.trim() === ''} onClick={() => send(also.run)}>
            {also.label}
          </Button>
        )}
        <Button
          type="primary"
          htmlType="submit"
          icon={<SendOutlined />}
          disabled={!ready}
          loading={busy}
          aria-label={t('chat.send')}
        />
      </div>
    </form>
  )
}
