import { PaperClipOutlined, SendOutlined } from '@ant-design/icons'
import { Button, Input, Segmented } from 'antd'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { upload } from '@/api/files'
import { ProblemLine } from '../feedback/ProblemPanel'
import { FileLink, type FileRef } from '../resource/fields/file'
import styles from './chat.module.css'
import { type Blanks, Templates, useTemplates } from './Templates'

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
  /** Offers reply templates when the text begins with `/`, with this filled in. */
  blanks?: Blanks | undefined
}

/** Enter sends, Shift+Enter breaks the line; what could not be sent stays in the box. */
export function Composer({ onSend, notes, files, disabled, placeholder, also, blanks }: ComposerProps) {
  const { t } = useTranslation()
  const [body, setBody] = useState('')
  const [internal, setInternal] = useState(false)
  const [attached, setAttached] = useState<FileRef[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const picker = useRef<HTMLInputElement>(null)
  const choosing = blanks !== undefined && body.startsWith('/') && !body.includes('\n')
  const offers = useTemplates(choosing, body.slice(1), blanks)
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, offers.length - 1)
  const list = useId()
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
  const choose = (text: string | undefined) => {
    if (text !== undefined) setBody(text)
    setChosen(0)
  }
  /** The keys of the open list of templates; gives whether it took the key. */
  const pick = (key: string) => {
    if (offers.length > 0 && (key === 'Enter' || key === 'Tab')) choose(offers[at]?.text)
    else if (key === 'Escape') setBody('')
    else if (key === 'ArrowDown') setChosen((at + 1) % Math.max(offers.length, 1))
    else if (key === 'ArrowUp') setChosen((at + offers.length - 1) % Math.max(offers.length, 1))
    else return false
    return true
  }
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
      {choosing && <Templates id={list} offers={offers} chosen={at} onChoose={choose} />}
      <div className={styles.writing}>
        <Input.TextArea
          aria-label={placeholder ?? t('chat.write')}
          placeholder={placeholder ?? t('chat.write')}
          autoSize={{ minRows: 1, maxRows: 8 }}
          variant="borderless"
          disabled={disabled === true}
          value={body}
          onChange={(event) => setBody(event.target.value)}
          aria-controls={choosing ? list : undefined}
          aria-activedescendant={choosing && offers.length > 0 ? `${list}-${at}` : undefined}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (choosing && pick(event.key)) {
              event.preventDefault()
              return
            }
            if (event.key === 'Enter' && !event.shiftKey) {
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
