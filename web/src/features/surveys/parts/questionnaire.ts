import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Questionnaire = Schemas['Questionnaire']
export type Section = Schemas['SurveySection']
export type Question = Schemas['SurveyQuestion']
export type Option = Schemas['SurveyOption']
export type ShowIf = Schemas['ShowIf']
export type Rule = Schemas['SurveyRule']
export type Kind = Schemas['QuestionKind']
export type Answer = Schemas['SurveyAnswer']
export type Answers = Record<string, Answer>

export const kinds: readonly Kind[] = ['single', 'multiple', 'rating', 'nps', 'matrix', 'text', 'number', 'date']
export const chooses = (kind: Kind) => kind === 'single' || kind === 'multiple' || kind === 'matrix'
/** Whether the answer is a number that can be compared. */
export const counts = (kind: Kind) => kind === 'rating' || kind === 'nps' || kind === 'number'

export const questionsOf = (questionnaire: Questionnaire) =>
  questionnaire.sections.flatMap(({ questions }) => questions)

/** In the reader's language, as `named` takes it. */
export const words = ({ text, text_en }: { text: string; text_en?: string | null }) => ({
  name: text,
  name_en: text_en ?? null,
})

function holds(condition: ShowIf, answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return condition.options?.includes(answer) ?? false
  if (Array.isArray(answer)) return answer.some((option) => condition.options?.includes(option))
  if (typeof answer !== 'number') return false
  const { at_least: least, at_most: most } = condition
  return (
    (least === null || least === undefined || answer >= least) &&
    (most === null || most === undefined || answer <= most)
  )
}

/** The questions that are asked, given these answers: as the server sees it, which has the last word. */
export function asked(questionnaire: Questionnaire, answers: Answers): Question[] {
  const shown = new Set<string>()
  return questionsOf(questionnaire).filter(({ id, show_if }) => {
    const asks = !show_if || (shown.has(show_if.question) && holds(show_if, answers[show_if.question]))
    if (asks) shown.add(id)
    return asks
  })
}

/** Whether a question is answered, as far as it must be. */
export function answered(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return !question.required
  if (!question.required) return true
  if (typeof answer === 'string') return answer.trim() !== ''
  if (Array.isArray(answer)) return answer.length > 0
  if (typeof answer === 'object') return Object.keys(answer).length === (question.rows?.length ?? 0)
  return true
}
