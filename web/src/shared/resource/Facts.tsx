import { EditOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { touchesKey, write } from '@/api/query'
import { ProblemLine } from '../feedback/ProblemPanel'
import { type Field, formValue, type ListPath, type Resource, type Row, writeName } from './defineResource'
import styles from './facts.module.css'
import { kindOf } from './fields/kinds'
import { useFieldLabel } from './useFieldLabel'

interface FactsProps<P extends ListPath> {
  resource: Resource<P>
  record: object & { id: string; version?: number }
  /** The facts may be changed where they stand. */
  editable?: boolean
  only?: readonly (keyof Row<P> & string)[]
}

type AnyRecord = Record<string, unknown> & { id: string; version?: number }

/** What a record is, label by label, each to be changed in its place. */
export function Facts<P extends ListPath>({ resource, record, editable, only }: FactsProps<P>) {
  const label = useFieldLabel(resource)
  const fields = resource.fields.filter((field) =>
    only ? (only as readonly string[]).includes(field.name) : field.fact,
  )
  const [editing, setEditing] = useState<string>()
  return (
    <dl className={styles.facts}>
      {fields.map((field) => (
        <div key={field.name} className={styles.fact}>
          <dt>{label(field)}</dt>
          <dd>
            {editing === field.name ? (
              <Editor
                resource={resource as never}
                record={record as AnyRecord}
                field={field}
                label={label(field)}
                done={() => setEditing(undefined)}
              />
            ) : (
              <Value
                record={record as AnyRecord}
                field={field}
                label={label(field)}
                edit={editable && field.form && field.only !== 'create' ? () => setEditing(field.name) : undefined}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface ValueProps {
  record: AnyRecord
  field: Field
  label: string
  edit: (() => void) | undefined
}

function Value({ record, field, label, edit }: ValueProps) {
  const { t } = useTranslation()
  const { Cell } = kindOf(field)
  const value = record[field.name]
  const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return (
    <>
      <span className={empty ? styles.none : styles.value}>
        {empty ? '—' : <Cell value={value} field={field as never} row={record} />}
      </span>
      {edit && (
        <Button
          type="text"
          size="small"
          className={styles.pen ?? ''}
          icon={<EditOutlined />}
          aria-label={t('changeField', { field: label })}
          onClick={edit}
        />
      )}
    </>
  )
}

interface EditorProps {
  resource: Resource
  record: AnyRecord
  field: Field
  label: string
  done: () => void
}

function Editor({ resource, record, field, label, done }: EditorProps) {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const [value, setValue] = useState<unknown>(formValue(field, record))
  const [problem, setProblem] = useState<unknown>()
  const { Input } = kindOf(field)
  const save = async () => {
    try {
      const body = { [writeName(field)]: value === '' ? null : (value ?? null) }
      const patch = write as unknown as (method: string, path: string, init: object) => Promise<unknown>
      await patch('patch', `${resource.path}/{id}`, {
        params: { path: { id: record.id } },
        body,
        version: record.version,
      })
      const touched = [resource.collection, ...(resource.touches ?? [])]
      await cache.invalidateQueries({
        predicate: ({ queryKey }) => touched.some((segment) => touchesKey(queryKey, segment)),
      })
      done()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && done()}
    >
      <Input
        field={field as never}
        aria-label={label}
        autoFocus
        shown={record[field.name]}
        value={value}
        onChange={setValue}
      />
      <div className={styles.editorButtons}>
        <Button size="small" type="primary" htmlType="submit">
          {t('save')}
        </Button>
        <Button size="small" onClick={done}>
          {t('cancel')}
        </Button>
      </div>
      <ProblemLine problem={problem} />
    </form>
  )
}
