import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { InputNumber, Select } from '@/shared/ui/deferred'
import { type Field, filterName } from '../defineResource'
import { DateInput, DateTimeInput } from '../fields/date'
import { kindOf } from '../fields/kinds'
import type { Condition } from '../filter'
import styles from './builder.module.css'
import {
  type Choice,
  choiceOf,
  choicesOf,
  complete,
  conditionOn,
  daysOf,
  inDays,
  needsDays,
  needsValue,
  withChoice,
} from './model'

interface ConditionRowProps {
  fields: readonly Field[]
  label: (field: Field) => string
  condition: Condition
  /** What is not finished is marked. */
  strict: boolean
  onChange: (condition: Condition) => void
  onRemove: () => void
}

/** One condition: of what, how, and with which value. */
export function ConditionRow({ fields, label, condition, strict, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('lists')
  const field = fields.find((one) => filterName(one) === condition.field)
  const choice = choiceOf(condition)
  const name = field ? label(field) : condition.field
  const wrong = !field || (strict && !complete(condition))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={name} className={styles.row} data-condition data-wrong={wrong || undefined}>
      <Select
        className={styles.field ?? ''}
        listHeight={360}
        aria-label={t('field')}
        value={field?.name}
        placeholder={condition.field}
        showSearch={{ optionFilterProp: 'label' }}
        options={fields.map((one) => ({ value: one.name, label: label(one) }))}
        onChange={(chosen: string) => {
          const next = fields.find((one) => one.name === chosen)
          if (next) onChange(conditionOn(next))
        }}
      />
      {field && (
        <Select
          className={styles.choice ?? ''}
          listHeight={420}
          aria-label={t('operator', { field: name })}
          value={choice}
          options={choicesOf(field).map((one) => ({ value: one, label: t(`choices.${one}`) }))}
          onChange={(chosen: Choice) => onChange(withChoice(condition, chosen))}
        />
      )}
      <div className={styles.value}>
        {field && <Value field={field} name={name} choice={choice} condition={condition} onChange={onChange} />}
      </div>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('removeCondition', { field: name })}
        onClick={onRemove}
      />
      {wrong && (
        <p className={styles.wrong} role="alert">
          {field ? t('unfinished') : t('unknownField', { field: condition.field })}
        </p>
      )}
    </div>
  )
}

interface ValueProps {
  field: Field
  name: string
  choice: Choice
  condition: Condition
  onChange: (condition: Condition) => void
}

function Value({ field, name, choice, condition, onChange }: ValueProps) {
  const { t } = useTranslation('lists')
  const put = (value: unknown) => onChange({ ...condition, value })
  if (needsDays(choice)) {
    return (
      <InputNumber
        aria-label={t('days', { field: name })}
        min={1}
        max={3650}
        precision={0}
        suffix={t('daysUnit')}
        style={{ width: '100%' }}
        value={daysOf(condition.value) ?? null}
        onChange={(count) => onChange({ field: condition.field, ...inDays(choice, Number(count ?? 0)) })}
      />
    )
  }
  if (!needsValue(choice)) return null
  if (field.kind === 'date' || field.kind === 'datetime') {
    return (
      <Moments
        timed={field.kind === 'datetime'}
        name={name}
        between={choice === 'between'}
        value={condition.value}
        onChange={put}
      />
    )
  }
  const Input = kindOf(field).FilterInput ?? kindOf(field).Input
  return <Input field={field as never} op={condition.op} aria-label={name} value={condition.value} onChange={put} />
}

interface MomentsProps {
  timed: boolean
  name: string
  between: boolean
  value: unknown
  onChange: (value: unknown) => void
}

/** A day or a moment, or two between which it lies. */
function Moments({ timed, name, between, value, onChange }: MomentsProps) {
  const One = timed ? DateTimeInput : DateInput
  if (!between) return <One aria-label={name} value={value} onChange={onChange} />
  const [from, to] = Array.isArray(value) ? value : []
  return (
    <div className={styles.between}>
      <One aria-label={name} value={from} onChange={(moment) => onChange([moment, to])} />
      <span aria-hidden>–</span>
      <One aria-label={name} value={to} onChange={(moment) => onChange([from, moment])} />
    </div>
  )
}
