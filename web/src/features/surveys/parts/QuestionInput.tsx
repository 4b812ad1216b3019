import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { named } from '@/shared/format/format'
import { InputNumber, TextArea } from '@/shared/ui/deferred'
import { StarsInput } from '@/shared/ui/Stars'
import styles from '../answering.module.css'
import { type Answer, type Option, type Question, words } from './questionnaire'

interface QuestionInputProps {
  question: Question
  value: Answer | undefined
  onChange: (answer: Answer | undefined) => void
  /** The id of the question's words. */
  labelled: string
}

/** The answer to one question, made for the thumb. */
export function QuestionInput({ question, value, onChange, labelled }: QuestionInputProps) {
  const { t } = useTranslation('surveys')
  switch (question.kind) {
    case 'single':
      return (
        <Choices
          one
          options={question.options ?? []}
          chosen={[value].flat()}
          labelled={labelled}
          onChange={([only]) => onChange(only)}
        />
      )
    case 'multiple':
      return (
        <Choices
          options={question.options ?? []}
          chosen={[value ?? []].flat()}
          labelled={labelled}
          onChange={onChange}
        />
      )
    case 'rating':
      return (
        <div className={styles.stars}>
          <StarsInput value={typeof value === 'number' ? value : undefined} onChange={onChange} />
        </div>
      )
    case 'nps':
      return <Scale value={value} labelled={labelled} onChange={onChange} />
    case 'matrix':
      return <Matrix question={question} value={value} onChange={onChange} />
    case 'text':
      return (
        <TextArea
          aria-labelledby={labelled}
          value={typeof value === 'string' ? value : ''}
          autoSize={{ minRows: 4, maxRows: 10 }}
          maxLength={4000}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      )
    case 'number':
      return (
        <InputNumber
          aria-labelledby={labelled}
          value={typeof value === 'number' ? value : null}
          precision={0}
          min={question.least ?? -1e12}
          max={question.most ?? 1e12}
          size="large"
          style={{ width: '100%' }}
          placeholder={t('answering.number')}
          onChange={(number) => onChange(typeof number === 'number' ? number : undefined)}
        />
      )
    case 'date':
      return (
        <input
          type="date"
          className={styles.date}
          aria-labelledby={labelled}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      )
  }
}

interface ChoicesProps {
  one?: boolean
  options: readonly Option[]
  chosen: readonly unknown[]
  labelled: string
  onChange: (chosen: string[]) => void
}

function Choices({ one, options, chosen, labelled, onChange }: ChoicesProps) {
  const name = useId()
  const press = (id: string) => {
    if (one) return onChange([id])
    onChange(options.flatMap((option) => (chosen.includes(option.id) !== (option.id === id) ? [option.id] : [])))
  }
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles may be labelled
    <div className={styles.choices} role={one ? 'radiogroup' : 'group'} aria-labelledby={labelled}>
      {options.map((option) => (
        <label key={option.id} className={styles.choice}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option.id)}
            onChange={() => press(option.id)}
          />
          <span>{named(words(option))}</span>
        </label>
      ))}
    </div>
  )
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

function Scale({ value, labelled, onChange }: Omit<QuestionInputProps, 'question'>) {
  const { t } = useTranslation('surveys')
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={labelled}>
      <div className={styles.scale}>
        {scores.map((score) => (
          <label key={score} className={styles.score}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={value === score}
              onChange={() => onChange(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends}>
        <span>{t('answering.unlikely')}</span>
        <span>{t('answering.likely')}</span>
      </div>
    </div>
  )
}

function Matrix({ question, value, onChange }: Omit<QuestionInputProps, 'labelled'>) {
  const name = useId()
  const chosen = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  return (
    <div className={styles.matrix}>
      {question.rows?.map((row) => (
        <fieldset key={row.id} className={styles.row}>
          <legend>{named(words(row))}</legend>
          <div className={styles.columns}>
            {question.options?.map((option) => (
              <label key={option.id} className={styles.choice}>
                <input
                  type="radio"
                  name={`${name}${row.id}`}
                  checked={chosen[row.id] === option.id}
                  onChange={() => onChange({ ...chosen, [row.id]: option.id })}
                />
                <span>{named(words(option))}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
