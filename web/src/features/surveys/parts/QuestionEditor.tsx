import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { useEnum } from '@/shared/resource/fields/status'
import { InputNumber, Select } from '@/shared/ui/deferred'
import styles from '../builder.module.css'
import { changeQuestion, moveQuestion, ofKind } from './draft'
import { Movers } from './Movers'
import { OptionsEditor } from './OptionsEditor'
import { chooses, type Question, type Questionnaire, questionsOf } from './questionnaire'
import type { Marked } from './SectionEditor'
import { ShowIfEditor } from './ShowIfEditor'
import { Words } from './Words'

interface QuestionEditorProps {
  draft: Questionnaire
  question: Question
  marked: Marked | undefined
  onChange: (change: (draft: Questionnaire) => Questionnaire) => void
}

/** One question: its words, its kind, what can be answered, and when it is asked. */
export function QuestionEditor({ draft, question, marked, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('surveys')
  const kindsOf = useEnum('QuestionKind')
  const all = questionsOf(draft)
  const number = all.findIndex(({ id }) => id === question.id) + 1
  const change = (next: (question: Question) => Question | undefined) =>
    onChange((old) => changeQuestion(old, question.id, next))
  const put = (part: Partial<Question>) => change((old) => ({ ...old, ...part }))
  const move = (by: -1 | 1) => onChange((old) => moveQuestion(old, question.id, by))
  const name = t('builder.question', { number })
  return (
    <fieldset
      className={styles.question}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        move(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <legend className="visually-hidden">{name}</legend>
      <div className={styles.head}>
        <span className={styles.number}>{name}</span>
        <Select
          size="small"
          aria-label={t('builder.kind')}
          className={styles.kind ?? ''}
          value={question.kind}
          options={kindsOf.options}
          onChange={(kind) => change((old) => ofKind(old, kind))}
        />
        <Checkbox checked={question.required ?? false} onChange={({ target }) => put({ required: target.checked })}>
          {t('builder.required')}
        </Checkbox>
        <Movers
          name={name}
          first={number === 1 && draft.sections[0]?.questions[0]?.id === question.id}
          last={draft.sections.at(-1)?.questions.at(-1)?.id === question.id}
          onMove={move}
          onRemove={() => change(() => undefined)}
        />
      </div>
      <Words
        label={t('builder.text')}
        english={t('builder.textEn')}
        text={question.text}
        textEn={question.text_en}
        onChange={(text, text_en) => put({ text, text_en })}
      />
      {chooses(question.kind) && (
        <OptionsEditor
          title={t(question.kind === 'matrix' ? 'builder.columns' : 'builder.options')}
          prefix="o"
          options={question.options ?? []}
          onChange={(options) => put({ options })}
        />
      )}
      {question.kind === 'matrix' && (
        <OptionsEditor
          title={t('builder.rows')}
          prefix="r"
          options={question.rows ?? []}
          onChange={(rows) => put({ rows })}
        />
      )}
      {question.kind === 'number' && (
        <div className={styles.bounds}>
          {(['least', 'most'] as const).map((bound) => (
            <InputNumber
              key={bound}
              precision={0}
              aria-label={t(`builder.${bound}`)}
              placeholder={t(`builder.${bound}`)}
              value={question[bound] ?? null}
              onChange={(value) => put({ [bound]: typeof value === 'number' ? value : null })}
            />
          ))}
        </div>
      )}
      <ShowIfEditor draft={draft} question={question} onChange={(show_if) => put({ show_if })} />
      {marked?.at === question.id && (
        <p role="alert" className={styles.wrong}>
          {marked.text}
        </p>
      )}
    </fieldset>
  )
}
