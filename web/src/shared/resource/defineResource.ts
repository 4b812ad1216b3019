import type { ListPath, Row } from '@/api/pages'
import type { Body } from '@/api/query'
import type { components, paths } from '@/api/schema'
import type { Tone } from '../ui/Status'

type Created<P extends ListPath> = paths[P] extends { post: object } ? keyof Body<'post', P> & string : never
type Changed<P extends string> = `${P}/{id}` extends keyof paths ? keyof Body<'patch', `${P}/{id}`> & string : never
/** A field is named as in the row; one that is only written (a password) as in the body. */
export type FieldName<P extends ListPath> = (keyof Row<P> & string) | Created<P> | Changed<P>

interface Common {
  /** Its label is `fields.<name>` in the resource's namespace, unless `label` names another key. */
  label?: string
  /** Stands in the table; `hidden`: not in the compact and phone views. Default: not at all. */
  column?: boolean | 'hidden'
  width?: number
  /** Where it stands in a phone's two-line card. */
  phone?: 'title' | 'aside' | 'meta'
  sort?: boolean
  /** May be filtered by; a text when the API's filter calls it otherwise. */
  filter?: boolean | string
  /** The group of the form it stands in: `form.<group>` in the namespace. */
  form?: string
  /** Only when creating, or only when changing. */
  only?: 'create' | 'change'
  required?: boolean
  /** The name in the written body; references default to `<name>_id`. */
  write?: string
  /** Stands among the facts of the record's page. */
  fact?: boolean
  /** An explanation below the input: `hints.<name>` in the namespace. */
  hint?: boolean
}

export type Options =
  /** `named`: the record's name, shown in the reader's language. */
  | { kind: 'text'; multiline?: boolean; strong?: boolean; named?: boolean }
  | { kind: 'password' }
  /** `sparse`: nought is not worth showing. */
  | { kind: 'number'; sparse?: boolean }
  | { kind: 'email' | 'phone' | 'money' | 'score' | 'percent' | 'date' | 'datetime' | 'boolean' | 'tags' }
  /** `offers`: the values one may enter, when the others only come about. */
  | { kind: 'status'; enum: string; tones?: Record<string, Tone>; offers?: readonly string[] }
  | { kind: 'dictionary'; dictionary: components['schemas']['DictionaryKind'] }
  | { kind: 'region' }
  | { kind: 'user' }
  | { kind: 'ref'; from: ListPath; subject?: string; many?: boolean }
  | { kind: 'file'; accept?: string; many?: boolean }

export type FieldKindName = Options['kind']
export type Field<Name extends string = string> = { name: Name } & Common & Options
export type FieldOf<K extends FieldKindName> = { name: string } & Common & Extract<Options, { kind: K }>

export interface ResourceSpec<P extends ListPath> {
  path: P
  /** As in events and paths: `service-requests`. Its words are `terms:subjects.<subject>`. */
  subject: string
  /** The feature's namespace, where `fields.*` are. */
  namespace: string
  fields: Field<FieldName<P>>[]
  /** The permission to create and change. */
  writes?: string
  /** Collections to be read again after a write, besides its own. */
  touches?: string[]
  defaultSort?: string
  /** A part of another list, with conditions of its own: the views of the whole are not its views. */
  part?: boolean
}

export interface Resource<P extends ListPath = ListPath> extends ResourceSpec<P> {
  collection: string
  field: (name: string) => Field | undefined
}

/** One list of fields drives the table, the form, the facts and the filters of a resource. */
export function defineResource<P extends ListPath>(spec: ResourceSpec<P>): Resource<P> {
  const collection = spec.path.split('/').at(-1) ?? ''
  return { ...spec, collection, field: (name) => spec.fields.find((field) => field.name === name) }
}

const referring = new Set<FieldKindName>(['dictionary', 'region', 'user', 'ref'])

/** The name a field has in bodies. */
export const writeName = (field: Field) =>
  field.write ?? (referring.has(field.kind) && !('many' in field && field.many) ? `${field.name}_id` : field.name)

/** The name a field has in the filter language. */
export const filterName = (field: Field) => (typeof field.filter === 'string' ? field.filter : writeName(field))

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as { id: string }).id : value

/** A record's value as the form holds it: references by their id. */
export function formValue(field: Field, record: Record<string, unknown>): unknown {
  const value = record[field.name]
  if (!referring.has(field.kind)) return value ?? undefined
  return (Array.isArray(value) ? value.map(idOf) : idOf(value)) ?? undefined
}

export type { ListPath, Row }
