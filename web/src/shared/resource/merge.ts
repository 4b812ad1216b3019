import { type Field, formValue, writeName } from './defineResource'

export type Values = Record<string, unknown>

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The merge patch: what changed, an emptied field as null. */
export function changedOnly(before: Values, after: Values): Values {
  const patch: Values = {}
  for (const [name, value] of Object.entries(after)) {
    const tidy = value === '' || value === undefined ? null : value
    if (!same(before[name], tidy)) patch[name] = tidy
  }
  return patch
}

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  if (typeof value === 'object') {
    const { name, amount, currency } = value as { name?: string; amount?: number; currency?: string }
    return name ?? (amount === undefined ? JSON.stringify(value) : `${amount / 100} ${currency}`)
  }
  return String(value)
}

/** The fields in which the stored record and the form disagree. */
export function differences(
  fields: readonly Field[],
  old: Values,
  theirs: Values,
  mine: Values,
  label: (field: Field) => string,
) {
  return fields
    .filter((field) => !same(formValue(field, theirs), mine[writeName(field)]))
    .map((field) => {
      const untouched = same(formValue(field, old), mine[writeName(field)])
      return {
        name: field.name,
        label: label(field),
        theirs: inWords(theirs[field.name]),
        mine: inWords(untouched ? old[field.name] : mine[writeName(field)]),
      }
    })
}
