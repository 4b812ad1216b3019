import type { Body } from '@/api/query'
import type { components } from '@/api/schema'
import type { CaptureForm } from '../captureForms.resource'

type Schemas = components['schemas']
export type FieldName = Schemas['CaptureFieldName']
export type Question = Schemas['CaptureQuestion']
export type Shown = Omit<Schemas['PublicFormView'], 'token'>
type NewForm = Body<'post', '/api/v1/capture-forms'>

export const fieldNames = [
  'organization',
  'job_title',
  'mobile',
  'phone',
  'email',
  'region',
  'industry',
  'note',
] as const satisfies readonly FieldName[]

export type Asked = 'no' | 'optional' | 'required'

/** A form as it is being built. */
export interface Draft {
  name: string
  name_en?: string | null
  intro?: string | null
  intro_en?: string | null
  consent: string
  consent_en?: string | null
  thanks: string
  thanks_en?: string | null
  source_id?: string | null
  medium_id?: string | null
  active: boolean
  /** For each field whether it is asked for. */
  asked: Record<FieldName, Asked>
  questions: Question[]
  kind: Schemas['AssignmentKind']
  member_ids: string[]
  regions: { region_id?: string; member_id?: string }[]
}

const none = Object.fromEntries(fieldNames.map((name) => [name, 'no'])) as Record<FieldName, Asked>

/** What a new form begins with. */
export const fresh = (texts: Pick<Draft, 'consent' | 'consent_en' | 'thanks' | 'thanks_en'>): Draft => ({
  name: '',
  ...texts,
  active: true,
  asked: { ...none, mobile: 'required', organization: 'optional', note: 'optional' },
  questions: [],
  kind: 'nobody',
  member_ids: [],
  regions: [],
})

export const draftOf = (form: CaptureForm): Draft => ({
  name: form.name,
  name_en: form.name_en,
  intro: form.intro,
  intro_en: form.intro_en,
  consent: form.consent,
  consent_en: form.consent_en,
  thanks: form.thanks,
  thanks_en: form.thanks_en,
  source_id: form.source?.id ?? null,
  medium_id: form.medium?.id ?? null,
  active: form.active,
  asked: {
    ...none,
    ...Object.fromEntries(form.fields.map(({ name, required }) => [name, required ? 'required' : 'optional'])),
  },
  questions: form.questions,
  kind: form.assignment.kind,
  member_ids: form.assignment.members.map(({ id }) => id),
  regions: form.assignment.regions.map(({ region, member }) => ({ region_id: region.id, member_id: member.id })),
})

const chooses = (question: Question) => question.kind === 'single' || question.kind === 'multiple'

const questionsOf = (draft: Draft): Question[] =>
  (draft.questions ?? []).filter(Boolean).map((question) => ({
    label: question.label ?? '',
    label_en: question.label_en || null,
    kind: question.kind ?? 'text',
    required: question.required ?? false,
    options: chooses(question)
      ? (question.options ?? [])
          .filter(Boolean)
          .map(({ label, label_en }) => ({ label: label ?? '', label_en: label_en || null }))
      : [],
  }))

const fieldsOf = (draft: Draft) =>
  fieldNames
    .filter((name) => draft.asked?.[name] && draft.asked[name] !== 'no')
    .map((name) => ({ name, required: draft.asked[name] === 'required' }))

/** What is sent. */
export function bodyOf(draft: Draft): NewForm {
  const { asked: _, kind, member_ids, regions, questions: __, ...texts } = draft
  const members = kind === 'member' ? (member_ids ?? []).slice(0, 1) : kind === 'nobody' ? [] : (member_ids ?? [])
  return {
    ...texts,
    fields: fieldsOf(draft),
    questions: questionsOf(draft),
    assignment: {
      kind,
      member_ids: members,
      regions: kind === 'region' ? ((regions ?? []).filter((one) => one?.region_id && one.member_id) as never) : [],
    },
  } as NewForm
}

/** How the public will see it. */
export const shownOf = (draft: Draft): Shown => ({
  name: draft.name,
  name_en: draft.name_en ?? null,
  intro: draft.intro ?? null,
  intro_en: draft.intro_en ?? null,
  consent: draft.consent,
  consent_en: draft.consent_en ?? null,
  fields: fieldsOf(draft),
  questions: questionsOf(draft),
  regions: [],
  industries: [],
})
