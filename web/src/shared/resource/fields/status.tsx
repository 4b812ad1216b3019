import { useTranslation } from 'react-i18next'
import { Select } from '@/shared/ui/deferred'
import { Status } from '@/shared/ui/Status'
import type { FieldOf } from '../defineResource'
import { type Kind, text } from './kind'

/** The words of an enum: `terms:enums.<name>.<value>`. */
export function useEnum(name: string) {
  const { t, i18n } = useTranslation('terms')
  const values = Object.keys(
    (i18n.getResource(i18n.language, 'terms', `enums.${name}`) as Record<string, string> | undefined) ?? {},
  )
  const word = (value: unknown) => (value ? t(`enums.${name}.${String(value)}` as never) : '') as string
  return { values, word, options: values.map((value) => ({ value, label: word(value) })) }
}

/** A value of an enum in words, with the dot of its tone. */
export function EnumStatus({
  of,
  value,
  tone,
}: {
  of: string
  value: unknown
  tone?: Parameters<typeof Status>[0]['tone']
}) {
  const { word } = useEnum(of)
  return <Status tone={tone ?? 'neutral'}>{word(value)}</Status>
}

function StatusCell({ value, field }: { value: unknown; field: FieldOf<'status'> }) {
  const { word } = useEnum(field.enum)
  if (!value) return null
  return field.tones ? (
    <Status tone={field.tones[text(value)] ?? 'neutral'}>{word(value)}</Status>
  ) : (
    <span>{word(value)}</span>
  )
}

export const statusKind: Kind<'status'> = {
  Cell: StatusCell,
  Input: ({ field, value, onChange, shown: _, ...rest }) => (
    <Select
      {...rest}
      style={{ width: '100%' }}
      allowClear={!field.required}
      options={useEnum(field.enum).options.filter(({ value: one }) => field.offers?.includes(one) ?? true)}
      value={value as string | undefined}
      onChange={(chosen) => onChange?.(chosen ?? null)}
    />
  ),
  FilterInput: ({ field, value, onChange, op: _, shown: __, ...rest }) => (
    <Select
      {...rest}
      mode="multiple"
      style={{ width: '100%' }}
      options={useEnum(field.enum).options}
      value={(value as string[] | undefined) ?? []}
      onChange={(chosen) => onChange?.(chosen)}
    />
  ),
  FilterText: ({ value, field }) => (
    <>{(Array.isArray(value) ? value : [value]).map(useEnum(field.enum).word).join(', ')}</>
  ),
  ops: ['in', 'not_in'],
}
