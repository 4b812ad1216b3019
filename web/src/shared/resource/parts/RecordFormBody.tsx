import { useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { Fragment, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type FieldError, isProblem, type Problem } from '@/api/problem'
import { touchesKey, write } from '@/api/query'
import { ProblemLine } from '../../feedback/ProblemPanel'
import { type Field, formValue, type ListPath, type Row, writeName } from '../defineResource'
import { kindOf } from '../fields/kinds'
import styles from '../form.module.css'
import { changedOnly, differences, type Values } from '../merge'
import type { RecordFormProps } from '../RecordForm'
import { useFieldLabel } from '../useFieldLabel'

const ConflictDialog = lazy(() => import('../../feedback/ConflictDialog'))

type AnyRecord = Record<string, unknown> & { id: string; version?: number }

/** The form of a resource, from its fields; a refusal stands under the field it speaks of. */
export default function RecordFormBody<P extends ListPath>(props: RecordFormProps<P>) {
  const { resource, onDone, onCancel } = props
  const record = props.record as AnyRecord | undefined
  const { t } = useTranslation()
  const { t: word } = useTranslation(resource.namespace as 'common')
  const label = useFieldLabel(resource)
  const cache = useQueryClient()
  const [form] = Form.useForm<Values>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [homeless, setHomeless] = useState<readonly FieldError[]>([])
  const [theirs, setTheirs] = useState<AnyRecord>()

  const fields = resource.fields.filter(
    (field) =>
      field.form &&
      (!props.groups || props.groups.includes(field.form)) &&
      (!field.only || field.only === (record ? 'change' : 'create')),
  )
  const groups = [...new Set(fields.map((field) => field.form ?? ''))]
  const before: Values = record
    ? Object.fromEntries(fields.map((field) => [writeName(field), formValue(field, record)]))
    : (props.initial ?? {})

  const refused = (error: unknown) => {
    if (!isProblem(error)) throw error
    if (error.status === 412 && record) {
      setTheirs((error.body as { current?: AnyRecord }).current ?? (error.body as AnyRecord))
      return
    }
    const left = error.errors.length ? applyToForm(error, form) : []
    setHomeless(left)
    if (left.length || !error.errors.length) setProblem(error)
  }

  const save = async (values: Values, version = record?.version) => {
    setBusy(true)
    setProblem(undefined)
    setHomeless([])
    try {
      const changes = record ? changedOnly(before, values) : values
      const body = props.prepare ? props.prepare(changes) : changes
      const send = write as unknown as (method: string, path: string, init: object) => Promise<Row<P> & { id: string }>
      const saved = record
        ? await send('patch', `${resource.path}/{id}`, { params: { path: { id: record.id } }, body, version })
        : await send('post', resource.path, { body })
      const touched = [resource.collection, ...(resource.touches ?? [])]
      await cache.invalidateQueries({
        predicate: ({ queryKey }) => touched.some((segment) => touchesKey(queryKey, segment)),
      })
      onDone(saved)
    } catch (error) {
      refused(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={before}
      onFinish={(values) => void save(values)}
      onKeyDown={(event) => (event.metaKey || event.ctrlKey) && event.key === 'Enter' && form.submit()}
    >
      <ProblemLine problem={problem} />
      {homeless.map((error) => (
        <p key={error.pointer} role="alert" className={styles.homeless}>
          {error.detail}
        </p>
      ))}
      {groups.map((group) => (
        <Fragment key={group}>
          <fieldset className={styles.group}>
            <legend className={groups.length > 1 ? styles.legend : 'visually-hidden'}>
              {word(`form.${group}` as never)}
            </legend>
            {fields
              .filter((field) => field.form === group)
              .map((field, index) => (
                <FormField
                  key={field.name}
                  field={field}
                  label={label(field)}
                  hint={field.hint ? (word(`hints.${field.name}` as never) as string) : undefined}
                  shown={record?.[field.name]}
                  autoFocus={index === 0 && group === groups[0]}
                />
              ))}
          </fieldset>
          {group === groups[0] && props.afterFirst}
        </Fragment>
      ))}
      {props.beforeButtons}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {props.submitText ?? (record ? t('save') : t('create'))}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
      <Suspense>
        {theirs && record && (
          <ConflictDialog
            differences={differences(fields, record, theirs, form.getFieldsValue(), label)}
            onKeepMine={() => {
              setTheirs(undefined)
              void save(form.getFieldsValue(), theirs.version)
            }}
            onTakeTheirs={() => {
              setTheirs(undefined)
              form.setFieldsValue(
                Object.fromEntries(fields.map((field) => [writeName(field), formValue(field, theirs)])),
              )
            }}
            onCancel={() => setTheirs(undefined)}
          />
        )}
      </Suspense>
    </Form>
  )
}

interface FormFieldProps {
  field: Field
  label: string
  hint: string | undefined
  shown: unknown
  autoFocus: boolean
}

function FormField({ field, label, hint, shown, autoFocus }: FormFieldProps) {
  const { t } = useTranslation()
  const { Input } = kindOf(field)
  const name = writeName(field)
  const wide = field.kind === 'text' && field.multiline
  return (
    <Form.Item
      className={wide || field.kind === 'file' ? (styles.wide ?? '') : ''}
      name={name}
      label={
        <>
          {label}
          {field.required && <span className={styles.required}>{t('required')}</span>}
        </>
      }
      extra={hint}
      messageVariables={{ label }}
      rules={field.required ? [{ required: true }] : []}
    >
      <Input field={field as never} shown={shown} autoFocus={autoFocus} />
    </Form.Item>
  )
}
