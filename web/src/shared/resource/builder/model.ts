import { type Field, type FieldKindName, filterName } from '../defineResource'
import { type Condition, type FilterNode, type Group, isCondition, type Op, partsOf } from '../filter'

/** How deep groups lie within each other in the editor; the API allows more. */
export const MAX_DEPTH = 3

/** What one chooses in the editor: an operator or, with its usual value, a word of its own. */
export type Choice = Op | 'me' | 'mine' | 'today' | 'last' | 'next' | 'older' | 'newer' | 'ahead' | 'sooner'

const texts: Choice[] = ['contains', 'eq', 'ne', 'starts_with', 'is_empty', 'is_not_empty']
const numbers: Choice[] = ['eq', 'gte', 'lte', 'between', 'is_empty', 'is_not_empty']
const amounts: Choice[] = ['gte', 'lte', 'between', 'eq']
const days: Choice[] = [
  'last',
  'next',
  'today',
  'older',
  'newer',
  'sooner',
  'ahead',
  'before',
  'after',
  'between',
  'is_empty',
  'is_not_empty',
]
const records: Choice[] = ['in', 'not_in', 'is_empty', 'is_not_empty']

const choices: Record<FieldKindName, Choice[]> = {
  text: texts,
  email: texts,
  phone: texts,
  password: [],
  file: [],
  number: numbers,
  percent: amounts,
  money: amounts,
  score: amounts,
  date: days,
  datetime: days,
  boolean: ['eq'],
  tags: ['contains', 'ne', 'is_empty', 'is_not_empty'],
  status: ['in', 'not_in'],
  dictionary: records,
  region: records,
  user: ['me', ...records],
  ref: records,
}

const isDepartment = (field: Field) => field.kind === 'ref' && field.from === '/api/v1/departments'

export const choicesOf = (field: Field): Choice[] => [
  ...(isDepartment(field) ? (['mine'] as const) : []),
  ...choices[field.kind],
]

const wordOf = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value)[0] : undefined

/** The days of `{ ago: 'P30D' }`; undefined when it is not of days. */
export function daysOf(value: unknown): number | undefined {
  const word = wordOf(value)
  const period = word && String((value as Record<string, unknown>)[word])
  const count = period?.match(/^P(\d+)D$/)?.[1]
  return count === undefined ? undefined : Number(count)
}

const relative: Partial<Record<Choice, { op: Op; word: string }>> = {
  last: { op: 'within', word: 'last' },
  next: { op: 'within', word: 'next' },
  older: { op: 'before', word: 'ago' },
  newer: { op: 'after', word: 'ago' },
  sooner: { op: 'before', word: 'ahead' },
  ahead: { op: 'after', word: 'ahead' },
}

const fixed: Partial<Record<Choice, { op: Op; value: unknown }>> = {
  me: { op: 'eq', value: { me: true } },
  mine: { op: 'eq', value: { my_department: true } },
  today: { op: 'within', value: { today: true } },
}

/** What was chosen, of a condition as it stands in a filter. */
export function choiceOf({ op, value }: Condition): Choice {
  const word = wordOf(value)
  if (word === undefined) return op
  const entries = [...Object.entries(fixed), ...Object.entries(relative)] as [
    Choice,
    { op: Op; value?: unknown; word?: string },
  ][]
  return entries.find(([, one]) => one.op === op && (one.word ?? wordOf(one.value)) === word)?.[0] ?? op
}

export const needsDays = (choice: Choice) => choice in relative
export const needsValue = (choice: Choice) =>
  !(choice in relative) && !(choice in fixed) && choice !== 'is_empty' && choice !== 'is_not_empty'

export const inDays = (choice: Choice, count: number): Pick<Condition, 'op' | 'value'> => {
  const { op, word } = relative[choice] ?? { op: 'within' as const, word: 'last' }
  return { op, value: { [word]: `P${count}D` } }
}

const listed = (choice: Choice) => choice === 'in' || choice === 'not_in'

/** The same condition with another choice; a value that still fits stays. */
export function withChoice(condition: Condition, choice: Choice): Condition {
  const { field } = condition
  const before = choiceOf(condition)
  const preset = fixed[choice]
  if (preset) return { field, ...preset }
  if (needsDays(choice)) return { field, ...inDays(choice, needsDays(before) ? (daysOf(condition.value) ?? 30) : 30) }
  if (!needsValue(choice)) return { field, op: choice as Op }
  const fits =
    needsValue(before) && listed(before) === listed(choice) && (before === 'between') === (choice === 'between')
  return { field, op: choice as Op, ...(fits && condition.value !== undefined ? { value: condition.value } : {}) }
}

/** A new condition about a field. */
export function conditionOn(field: Field): Condition {
  const name = filterName(field)
  return withChoice({ field: name, op: 'is_empty' }, choicesOf(field)[0] ?? 'eq')
}

const filled = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Whether a condition says all it has to. */
export function complete(condition: Condition): boolean {
  const choice = choiceOf(condition)
  if (!needsValue(choice)) return !needsDays(choice) || daysOf(condition.value) !== undefined
  if (choice !== 'between') return filled(condition.value)
  return Array.isArray(condition.value) && condition.value.length === 2 && condition.value.every(filled)
}

/** The conditions that are not finished, wherever they are. */
export const unfinished = (nodes: readonly FilterNode[]): Condition[] =>
  nodes.flatMap((node) => (isCondition(node) ? (complete(node) ? [] : [node]) : unfinished(partsOf(node)?.parts ?? [])))

/** The same without groups in which there is nothing, and without groups of one. */
export const tidied = (nodes: readonly FilterNode[]): FilterNode[] =>
  nodes.flatMap((node) => {
    if (isCondition(node)) return [node]
    const { word, parts } = partsOf(node) ?? { word: 'and' as const, parts: [] }
    const kept = tidied(parts)
    return kept.length < 2 ? kept : [group(word, kept)]
  })

export const group = (word: 'and' | 'or', parts: FilterNode[]): Group =>
  word === 'and' ? { and: parts } : { or: parts }

/** What the editor begins with: the whole filter as one group. */
export function rootOf(nodes: readonly FilterNode[]): Group {
  const [only, ...rest] = nodes
  return only && rest.length === 0 && !isCondition(only) ? only : { and: [...nodes] }
}

/** What the list is asked for, of the editor's one group. */
export function nodesOfRoot(root: Group): FilterNode[] {
  const { word, parts } = partsOf(root) ?? { word: 'and' as const, parts: [] }
  const kept = tidied(parts)
  return word === 'and' || kept.length < 2 ? kept : [{ or: kept }]
}
