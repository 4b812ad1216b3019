import { ArrowLeftOutlined, CheckCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { components } from '@/api/schema'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { Empty } from '@/shared/ui/Empty'
import { Title } from '@/shared/ui/Page'
import styles from '../answering.module.css'
import { QuestionInput } from './QuestionInput'
import { type Answers, answered, asked, type Questionnaire, words } from './questionnaire'

type Asked = Pick<
  components['schemas']['SurveyToAnswer'],
  'name' | 'name_en' | 'intro' | 'intro_en' | 'anonymous' | 'status'
>

interface AnsweringProps {
  survey: Asked
  questionnaire: Questionnaire | null
  /** What was answered before. */
  begun?: Answers
  /** Keeps answers, or sends them in when they are complete. */
  save: (answers: Answers, complete: boolean) => Promise<unknown>
  /** The first question comes up. */
  open?: () => void
  /** Without a heading of its own: within another page. */
  within?: boolean
}

/** One question at a time: where one is, back, and on. */
export function Answering({ survey, questionnaire, begun = {}, save, open, within }: AnsweringProps) {
  const { t } = useTranslation('surveys')
  const [answers, setAnswers] = useState<Answers>(begun)
  const [at, setAt] = useState(-1)
  const [done, setDone] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const label = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const questions = questionnaire ? asked(questionnaire, answers) : []
  const question = questions[at]
  const last = at === questions.length - 1
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the question
  useEffect(() => heading.current?.focus({ preventScroll: true }), [question?.id])

  if (done || survey.status === 'answered')
    return <Over title={t('answering.thanks')} text={t('answering.done')} within={within} />
  if (!questionnaire) return <Over title={t('answering.over')} text={t('answering.overHint')} within={within} />

  const start = () => {
    const first = questions.findIndex((one) => answers[one.id] === undefined)
    setAt(Object.keys(begun).length && first > 0 ? first : 0)
    open?.()
  }
  const send = async (complete: boolean) => {
    setProblem(undefined)
    try {
      await save(answers, complete)
      return true
    } catch (refused) {
      if (!isProblem(refused)) throw refused
      const id = refused.errors[0]?.pointer.split('/')[2]
      const where = questions.findIndex((one) => one.id === id)
      if (where >= 0) setAt(where)
      setProblem(refused.errors[0] ?? refused)
      return false
    }
  }
  const next = async () => {
    if (!question) return
    if (!answered(question, answers[question.id])) return setProblem({ detail: t('answering.needed') })
    setProblem(undefined)
    if (!last) {
      setAt(at + 1)
      // Kept on the way; what could not be kept is sent with the next answer.
      if (!survey.anonymous) void save(answers, false).catch(() => undefined)
      return
    }
    setBusy(true)
    const sent = await send(true)
    setBusy(false)
    if (sent) setDone(true)
  }

  if (!question) {
    return (
      <div className={styles.sheet}>
        {within ? (
          <h2 className={styles.name}>{named(survey)}</h2>
        ) : (
          <Title className={styles.name}>{named(survey)}</Title>
        )}
        {survey.intro && <p className={styles.intro}>{named({ name: survey.intro, name_en: survey.intro_en })}</p>}
        <p className="muted">{t(survey.anonymous ? 'answering.anonymous' : 'answering.named')}</p>
        <Button type="primary" size="large" block disabled={questions.length === 0} onClick={start}>
          {t(Object.keys(begun).length ? 'answering.goOn' : 'answering.start')}
        </Button>
      </div>
    )
  }
  const section = questionnaire.sections.find((one) => one.questions.some(({ id }) => id === question.id))
  return (
    <form
      className={styles.sheet}
      onSubmit={(event) => {
        event.preventDefault()
        void next()
      }}
    >
      {!within && <h1 className="visually-hidden">{named(survey)}</h1>}
      <progress
        className={styles.progress}
        value={at}
        max={questions.length}
        aria-label={t('answering.progress', { at: at + 1, of: questions.length })}
      />
      <p className={styles.section}>
        {section && named({ name: section.title, name_en: section.title_en ?? null })}
        <span>{t('answering.progress', { at: at + 1, of: questions.length })}</span>
      </p>
      <h2 ref={heading} id={label} tabIndex={-1} className={styles.question}>
        {named(words(question))}
        {!question.required && <small>{t('answering.optional')}</small>}
      </h2>
      <QuestionInput
        key={question.id}
        question={question}
        labelled={label}
        value={answers[question.id]}
        onChange={(answer) =>
          setAnswers(({ [question.id]: _, ...others }) =>
            answer === undefined ? others : { ...others, [question.id]: answer },
          )
        }
      />
      <Refusal problem={problem} />
      <div className={styles.steps}>
        <Button size="large" icon={<ArrowLeftOutlined />} onClick={() => setAt(at - 1)}>
          {t('answering.back')}
        </Button>
        <Button size="large" type="primary" htmlType="submit" loading={busy}>
          {t(last ? 'answering.send' : 'answering.next')}
        </Button>
      </div>
    </form>
  )
}

function Refusal({ problem }: { problem: unknown }) {
  if (!problem || isProblem(problem)) return <ProblemLine problem={problem} />
  return (
    <p role="alert" className={styles.needed}>
      {(problem as { detail: string }).detail}
    </p>
  )
}

function Over({ title, text, within }: { title: string; text: string; within: boolean | undefined }) {
  return (
    <div className={styles.sheet}>
      <Empty page={!within} icon={<CheckCircleOutlined />} title={title}>
        {text}
      </Empty>
    </div>
  )
}
