import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { useQueries } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openFile, upload } from '@/api/files'
import { get } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { bytes } from '@/shared/format/format'
import styles from './fields.module.css'
import type { Kind } from './kind'

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : [])

interface FilesInputProps {
  id?: string
  value?: unknown
  onChange?: ((value: string[]) => void) | undefined
  accept?: string | undefined
  many?: boolean | undefined
  disabled?: boolean
}

/** Uploads at once and keeps the ids. */
export function FilesInput({ id, value, onChange, accept, many = true, disabled }: FilesInputProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const chosen = ids(value)
  const files = useQueries({
    queries: chosen.map((file) => ({
      ...get('/api/v1/files/{id}', { params: { path: { id: file } } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const add = async (list: FileList | null) => {
    if (!list?.length) return
    setBusy(true)
    setProblem(undefined)
    try {
      const added = await Promise.all([...list].map(upload))
      onChange?.([...(many ? chosen : []), ...added.map((file) => file.id)])
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
      if (input.current) input.current.value = ''
    }
  }
  return (
    <div className={styles.files}>
      {chosen.map((file, index) => (
        <div key={file} className={styles.file}>
          <PaperClipOutlined />
          <span className={styles.fileName}>{files[index]?.data?.name ?? '…'}</span>
          <span className="muted">{files[index]?.data ? bytes(files[index].data.size) : ''}</span>
          <Button
            type="text"
            size="small"
            aria-label={t('remove')}
            icon={<DeleteOutlined />}
            onClick={() => onChange?.(chosen.filter((other) => other !== file))}
          />
        </div>
      ))}
      <input
        ref={input}
        type="file"
        // antd's forms give such inputs a display of their own, which outweighs `hidden`.
        style={{ display: 'none' }}
        multiple={many}
        accept={accept}
        aria-label={t('files.add')}
        onChange={(event) => add(event.target.files)}
      />
      <div>
        <Button
          id={id ?? ''}
          icon={<PaperClipOutlined />}
          loading={busy}
          disabled={disabled ?? false}
          onClick={() => input.current?.click()}
        >
          {t('files.add')}
        </Button>
      </div>
      <ProblemLine problem={problem} />
    </div>
  )
}

export interface FileRef {
  id: string
  name: string
  size: number
}

/** A file to be opened; uploads are always served as attachments. */
export function FileLink({ file }: { file: FileRef }) {
  return (
    <button type="button" className={styles.file} onClick={() => openFile(file.id, file.name)}>
      <PaperClipOutlined />
      <span className={styles.fileName}>{file.name}</span>
      <span className="muted">{bytes(file.size)}</span>
    </button>
  )
}

export const fileKind: Kind<'file'> = {
  Cell: ({ value }) => <span>{ids(value).length || ''}</span>,
  Input: ({ field, value, onChange, id, disabled }) => (
    <FilesInput
      id={id ?? ''}
      value={value}
      many={field.many}
      accept={field.accept}
      disabled={disabled ?? false}
      onChange={(list) => onChange?.(field.many ? list : (list[0] ?? null))}
    />
  ),
  ops: [],
}
