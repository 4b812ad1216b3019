import { useTranslation } from 'react-i18next'
import { named } from '@/shared/format/format'
import { InputNumber, Select } from '@/shared/ui/deferred'
import styles from '../builder.module.css'
import { before } from './draft'
import { counts, type Question, type Questionnaire, questionsOf, type ShowIf, words } from './questionnaire'

interface ShowIfEditorProps {
  draft: Questionnaire
  question: Question
  onChange: (show_if: ShowIf | null) => void
}

/** After which earlier answer a question is asked. */
export function ShowIfEditor({ draft, question, onChange }: ShowIfEditorProps) {
  const { t } = useTranslation('surveys')
  const all = questionsOf(draft)
  const earlier = before(draft, question.id).filter(
    ({ kind }) => kind === 'single' || kind === 'multiple' || counts(kind),
  )
  const condition = question.show_if
  const on = condition && all.find(({ id }) => id === condition.question)
  if (earlier.length === 0 && !condition) return null
  const title = (one: Question) => `${all.indexOf(one) + 1}. ${named(words(one))}`
  const choose = (id: string | undefined) => {
    const chosen = earlier.find((one) => one.id === id)
    if (!chosen) return onChange(null)
    const first = chosen.options?.[0]
    onChange(
      counts(chosen.kind)
        ? { question: chosen.id, options: [], at_least: null, at_most: 6 }
        : { question: chosen.id, options: first ? [first.id] : [], at_least: null, at_most: null },
    )
  }
  return (
    <div className={styles.condition}>
      <Select
        allowClear
        size="small"
        aria-label={t('builder.showIf')}
        placeholder={t('builder.always')}
        value={condition?.question}
        options={earlier.map((one) => ({ value: one.id, label: title(one) }))}
        onChange={choose}
        style={{ minWidth: 220 }}
      />
      {condition && on && !counts(on.kind) && (
        <Select
          size="small"
          mode="multiple"
          aria-label={t('builder.isOneOf')}
          value={condition.options ?? []}
          options={(on.options ?? []).map((option) => ({ value: option.id, label: named(words(option)) || option.id }))}
          onChange={(options: string[]) => onChange({ ...condition, options })}
          style={{ minWidth: 200 }}
        />
      )}
      {condition &&
        on &&
        counts(on.kind) &&
        (['at_least', 'at_most'] as const).map((bound) => (
          <InputNumber
            key={bound}
            size="small"
            precision={0}
            aria-label={t(`builder.${bound}`)}
            placeholder={t(`builder.${bound}`)}
            value={condition[bound] ?? null}
            onChange={(value) => onChange({ ...condition, [bound]: typeof value === 'number' ? value : null })}
          />
        ))}
    </div>
  )
}
