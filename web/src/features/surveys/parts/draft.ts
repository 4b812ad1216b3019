import {
  chooses,
  type Kind,
  type Option,
  type Question,
  type Questionnaire,
  questionsOf,
  type Section,
} from './questionnaire'

/** An id that is not taken: ids are for machines, and stay when the words change. */
export function freshId(prefix: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    if (!taken.includes(`${prefix}${number}`)) return `${prefix}${number}`
  }
}

const option = (prefix: string, taken: readonly Option[]): Option => ({
  id: freshId(
    prefix,
    taken.map(({ id }) => id),
  ),
  text: '',
})

export const addOption = (options: readonly Option[] = [], prefix = 'o') => [...options, option(prefix, options)]

export const newSection = (draft: Questionnaire): Section => ({
  id: freshId(
    's',
    draft.sections.map(({ id }) => id),
  ),
  title: '',
  questions: [],
})

export function newQuestion(draft: Questionnaire, kind: Kind): Question {
  const id = freshId(
    'q',
    questionsOf(draft).map((question) => question.id),
  )
  return ofKind({ id, kind, text: '', required: kind !== 'text' }, kind)
}

/** The same question of another kind, with the parts that kind has. */
export function ofKind(question: Question, kind: Kind): Question {
  const { id, text, text_en = null, required = false, show_if = null } = question
  const options = question.options?.length ? question.options : addOption(addOption())
  const rows = question.rows?.length ? question.rows : addOption(addOption([], 'r'), 'r')
  return {
    id,
    kind,
    text,
    text_en,
    required,
    show_if,
    options: chooses(kind) ? options : [],
    rows: kind === 'matrix' ? rows : [],
    least: kind === 'number' ? (question.least ?? null) : null,
    most: kind === 'number' ? (question.most ?? null) : null,
  }
}

/** One place up or down. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by
  const copy = [...list]
  const [item] = copy.splice(at, 1)
  if (item === undefined || to < 0 || to >= list.length) return [...list]
  copy.splice(to, 0, item)
  return copy
}

/** One question up or down, over the edge of its section too. */
export function moveQuestion(draft: Questionnaire, id: string, by: -1 | 1): Questionnaire {
  const home = draft.sections.findIndex(({ questions }) => questions.some((question) => question.id === id))
  const from = draft.sections[home]
  const at = from?.questions.findIndex((question) => question.id === id) ?? -1
  const question = from?.questions[at]
  if (!from || !question) return draft
  const inside = at + by >= 0 && at + by < from.questions.length
  const next = home + by
  if (!inside && !draft.sections[next]) return draft
  const sections = draft.sections.map((section, index) => {
    if (index === home && inside) return { ...section, questions: moved(section.questions, at, by) }
    if (index === home) return { ...section, questions: section.questions.filter((one) => one.id !== id) }
    if (index !== next || inside) return section
    return { ...section, questions: by > 0 ? [question, ...section.questions] : [...section.questions, question] }
  })
  return { sections }
}

export const changeQuestion = (
  draft: Questionnaire,
  id: string,
  change: (question: Question) => Question | undefined,
) => ({
  sections: draft.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question) => (question.id === id ? (change(question) ?? []) : question)),
  })),
})

/** The questions before one: those it may depend on. */
export function before(draft: Questionnaire, id: string): Question[] {
  const all = questionsOf(draft)
  return all.slice(
    0,
    all.findIndex((question) => question.id === id),
  )
}

/** Where the server's pointer leads: the question, or the section. */
export function pointed(draft: Questionnaire, pointer: string): string | undefined {
  const [, section, question] = /\/sections\/(\d+)(?:\/questions\/(\d+))?/.exec(pointer) ?? []
  const found = draft.sections[Number(section)]
  return question === undefined ? found?.id : found?.questions[Number(question)]?.id
}
