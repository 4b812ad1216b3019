import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { named } from '@/shared/format/format'
import { Select } from '@/shared/ui/deferred'
import { Person } from '@/shared/ui/Person'
import type { FieldKindName, ListPath } from '../defineResource'
import { filterText } from '../filter'
import styles from './fields.module.css'
import type { InputProps, Kind } from './kind'
import { ColleagueSelect, DictionarySelect, type Ref, RefSelect, type RefSelectProps } from './RefSelect'
import { RegionSelect } from './RegionSelect'

const refs = (value: unknown): Ref[] => (Array.isArray(value) ? value : value ? [value as Ref] : [])
const names = (value: unknown) => refs(value).map(named).join(', ')

/** The props of a form field as RefSelect takes them. */
function chooser<K extends FieldKindName>({
  field,
  value,
  onChange,
  shown,
  ...rest
}: InputProps<K>): Omit<RefSelectProps, 'from'> {
  return {
    ...rest,
    value: value as string | null,
    shown: shown as Ref | null,
    allowClear: !field.required,
    onChange: (id) => onChange?.(id),
  }
}

const filtering = (props: InputProps): Omit<RefSelectProps, 'from'> => ({ ...chooser(props), many: true })

/** What was chosen, by name. */
function RefNames({ from, whole, value }: { from: ListPath; whole?: boolean; value: unknown }) {
  const { t } = useTranslation()
  const ids = [value].flat().filter((id): id is string => typeof id === 'string')
  const query = whole ? {} : { query: { filter: filterText([{ field: 'id', op: 'in', value: ids }]), limit: 200 } }
  const { data } = useQuery({
    ...get(from, { params: query } as never),
    enabled: ids.length > 0 && ids.length <= 3,
    staleTime: 60_000,
  })
  const rows = (data as { data: (Ref & { number?: string })[] } | undefined)?.data ?? []
  const found = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  if (found.length < ids.length || ids.length === 0) return <>{t('filter.chosen', { count: ids.length })}</>
  return <>{found.map((row) => named(row) || row.number).join(', ')}</>
}

const refOps = ['in', 'not_in', 'is_empty', 'is_not_empty'] as const

export const dictionaryKind: Kind<'dictionary'> = {
  Cell: ({ value }) => <span>{names(value)}</span>,
  Input: (props) => <DictionarySelect {...chooser(props)} kind={props.field.dictionary} />,
  FilterInput: ({ op: _, ...props }) => (
    <DictionarySelect {...filtering(props as InputProps)} kind={props.field.dictionary} />
  ),
  FilterText: ({ value }) => <RefNames from="/api/v1/dictionaries" value={value} />,
  ops: refOps,
}

export const regionKind: Kind<'region'> = {
  Cell: ({ value }) => <span>{names(value)}</span>,
  Input: ({ field, value, shown, onChange, ...rest }) => (
    <RegionSelect
      {...rest}
      allowClear={!field.required}
      value={value as string | null}
      shown={shown as Ref | null}
      onChange={(id) => onChange?.(id)}
    />
  ),
  FilterInput: ({ op: _, ...props }) => <DictionarySelect {...filtering(props as InputProps)} kind="region" />,
  FilterText: ({ value }) => <RefNames from="/api/v1/dictionaries" value={value} />,
  ops: refOps,
}

const isMine = (value: unknown) => typeof value === 'object' && value !== null && 'my_department' in value

function Mine() {
  const { t } = useTranslation()
  return <>{t('filter.mine')}</>
}

const isMe = (value: unknown) => typeof value === 'object' && value !== null && 'me' in value

function UserFilter({ value, onChange, op, ...rest }: InputProps<'user'> & { op: string }) {
  const { t } = useTranslation()
  if (op === 'eq') {
    return (
      <Select
        id={rest.id ?? ''}
        style={{ width: '100%' }}
        value={isMe(value) ? 'me' : undefined}
        options={[{ value: 'me', label: t('filter.me') }]}
        onChange={() => onChange?.({ me: true })}
      />
    )
  }
  return <ColleagueSelect {...filtering({ ...rest, value, onChange } as InputProps)} />
}

function UserText({ value }: { value: unknown }) {
  const { t } = useTranslation()
  return isMe(value) ? t('filter.me') : <RefNames from="/api/v1/colleagues" whole value={value} />
}

export const userKind: Kind<'user'> = {
  Cell: ({ value }) => <Person name={names(value)} />,
  Input: (props) => <ColleagueSelect {...chooser(props)} />,
  FilterInput: UserFilter,
  FilterText: UserText,
  ops: ['in', 'eq', 'not_in', 'is_empty', 'is_not_empty'],
}

export const refKind: Kind<'ref'> = {
  Cell: ({ value, field }) => (
    <span className={styles.nowrap}>
      {refs(value).map((ref, index) => {
        const to = field.subject ? linkTo(field.subject, ref.id) : undefined
        return (
          <span key={ref.id}>
            {index > 0 && ', '}
            {to ? (
              <Link className={styles.quiet} to={to as never} onClick={(event) => event.stopPropagation()}>
                {named(ref)}
              </Link>
            ) : (
              named(ref)
            )}
          </span>
        )
      })}
    </span>
  ),
  Input: (props) => <RefSelect {...chooser(props)} from={props.field.from} many={props.field.many ?? false} />,
  FilterInput: ({ op: _, ...props }) => <RefSelect {...filtering(props as InputProps)} from={props.field.from} />,
  FilterText: ({ value, field }) => (isMine(value) ? <Mine /> : <RefNames from={field.from} value={value} />),
  ops: refOps,
}
