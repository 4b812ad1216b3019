import { Button, Checkbox, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import type { Body } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { pathTo, treeOf } from '@/shared/resource/fields/RegionSelect'
import { useEnum } from '@/shared/resource/fields/status'
import { Cascader, Select } from '@/shared/ui/deferred'
import styles from '../forms.module.css'
import type { FieldName, Question, Shown } from './draft'
import { inLanguage } from './language'

type Submission = Omit<Body<'post', '/api/v1/public/forms/{key}'>, 'token'>
type Values = Record<string, unknown> & { answers?: (string | string[] | undefined)[] }

interface FormFillProps {
  form: Shown
  /** Only to be looked at. */
  preview?: boolean
  busy?: boolean
  problem?: Problem | undefined
  onSubmit?: (values: Submission, refused: (problem: Problem) => void) => void
}

const filled = (value: unknown) => value !== undefined && value !== null && value !== ''

/** Answers as they are sent: for each question what was said, in a list. */
export const answersOf = (questions: readonly Question[], answers: Values['answers'] = []): string[][] =>
  questions.map((_, index) => [answers[index] ?? []].flat().filter(filled).map(String))

/** A capture form to be filled in. */
export function FormFill({ form: shown, preview, busy, problem, onSubmit }: FormFillProps) {
  const { t, i18n } = useTranslation(['leads', 'common'])
  const [form] = Form.useForm<Values>()
  const say = (text: string, english: string | null | undefined) => inLanguage(i18n.language, text, english)
  const intro = say(shown.intro ?? '', shown.intro_en)
  const submit = ({ answers, ...rest }: Values) => {
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => filled(value)))
    const body = { ...given, consent: rest.consent === true, answers: answersOf(shown.questions, answers) }
    onSubmit?.(body as never, (refused) => void applyToForm(refused, form))
  }
  const required = (label: string, must: boolean) => ({
    label: (
      <>
        {label}
        {must && <span className={styles.required}>{t('common:required')}</span>}
      </>
    ),
    messageVariables: { label },
    rules: must ? [{ required: true }] : [],
  })
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={submit} disabled={preview ?? false}>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ProblemLine problem={problem && problem.errors.length === 0 ? problem : undefined} />
      <Form.Item name="name" {...required(t('public.name'), true)}>
        <Input maxLength={100} autoComplete="name" />
      </Form.Item>
      {shown.fields.map(({ name, required: must }) => (
        <AskedField key={name} name={name} shown={shown} item={required} must={must} />
      ))}
      {shown.questions.map((question, index) => (
        <Form.Item
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place
          key={index}
          name={['answers', index]}
          {...required(say(question.label, question.label_en), question.required)}
        >
          <Answer question={question} say={say} label={say(question.label, question.label_en)} />
        </Form.Item>
      ))}
      <div className={styles.honey} aria-hidden>
        <Form.Item name="website" label="Website">
          <Input tabIndex={-1} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item
        name="consent"
        valuePropName="checked"
        rules={[{ validator: async (_, on) => (on ? undefined : Promise.reject(new Error(t('public.consent')))) }]}
      >
        <Checkbox>{say(shown.consent, shown.consent_en)}</Checkbox>
      </Form.Item>
      <Button type="primary" size="large" block htmlType="submit" loading={busy ?? false}>
        {t('public.send')}
      </Button>
    </Form>
  )
}

interface AskedFieldProps {
  name: FieldName
  shown: Shown
  item: (label: string, must: boolean) => object
  must: boolean
}

const inputs: Partial<Record<FieldName, object>> = {
  organization: { maxLength: 200, autoComplete: 'organization' },
  job_title: { maxLength: 100, autoComplete: 'organization-title' },
  mobile: { maxLength: 40, type: 'tel', autoComplete: 'tel' },
  phone: { maxLength: 40, type: 'tel', autoComplete: 'tel' },
  email: { maxLength: 254, type: 'email', autoComplete: 'email' },
}

function AskedField({ name, shown, item, must }: AskedFieldProps) {
  const { i18n } = useTranslation('leads')
  const { word } = useEnum('CaptureFieldName')
  const options = shown.industries.map((one) => ({
    value: one.id,
    label: inLanguage(i18n.language, one.name, one.name_en),
  }))
  const field = name === 'region' || name === 'industry' ? `${name}_id` : name
  return (
    <Form.Item name={field} {...item(word(name), must)}>
      {name === 'region' ? (
        <Region shown={shown} label={word(name)} />
      ) : name === 'industry' ? (
        <Select options={options} allowClear aria-label={word(name)} />
      ) : name === 'note' ? (
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={5000} />
      ) : (
        <Input {...inputs[name]} />
      )}
    </Form.Item>
  )
}

interface RegionProps {
  shown: Shown
  label: string
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

function Region({ shown, label, id, value, onChange }: RegionProps) {
  return (
    <Cascader
      {...(id && { id })}
      aria-label={label}
      style={{ width: '100%' }}
      changeOnSelect
      value={pathTo(shown.regions, value)}
      options={treeOf(shown.regions)}
      onChange={(chosen) => onChange?.(chosen?.at(-1) as string | undefined)}
    />
  )
}

interface AnswerProps {
  question: Question
  say: (text: string, english: string | null | undefined) => string
  label: string
  id?: string
  value?: never
  onChange?: (value: unknown) => void
}

function Answer({ question, say, label, ...rest }: AnswerProps) {
  const options = question.options.map((one) => ({ value: one.label, label: say(one.label, one.label_en) }))
  if (question.kind === 'single') return <Radio.Group {...rest} options={options} aria-label={label} />
  if (question.kind === 'multiple') return <Checkbox.Group {...rest} options={options} aria-label={label} />
  if (question.kind === 'long_text') return <Input.TextArea {...rest} autoSize={{ minRows: 3 }} maxLength={5000} />
  if (question.kind === 'number') return <Input {...rest} inputMode="decimal" maxLength={40} />
  return <Input {...rest} type={question.kind === 'date' ? 'date' : 'text'} maxLength={500} />
}
