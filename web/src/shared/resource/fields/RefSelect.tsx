import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { named } from '@/shared/format/format'
import { Select } from '@/shared/ui/deferred'
import type { ListPath } from '../defineResource'
import { type Condition, filterText } from '../filter'
import styles from './fields.module.css'

export interface Ref {
  id: string
  name: string
}

type Option = Ref & { name_en?: string | null; number?: string; job_title?: string | null; title?: string | null }

/** An order has no name but its number. */
const nameOf = (row: Option) => named(row) || row.number || ''
const detailOf = (row: Option) => (row.name ? row.number || row.job_title : row.title)

export interface RefSelectProps {
  from: ListPath
  /** Only rows that meet these. */
  where?: readonly Condition[]
  /** The whole list comes at once, and is searched here: short lists without `q`. */
  whole?: boolean
  many?: boolean
  value?: string | string[] | null | undefined
  onChange?: ((value: string | string[] | null, option?: Option | Option[]) => void) | undefined
  /** What is chosen already, so that its name is known without asking. */
  shown?: Ref | readonly Ref[] | null | undefined
  allowClear?: boolean
  placeholder?: string
  id?: string
  disabled?: boolean
  autoFocus?: boolean
  variant?: 'outlined' | 'borderless'
  'aria-label'?: string
}

const asList = (shown: RefSelectProps['shown']): readonly Ref[] =>
  Array.isArray(shown) ? shown : shown ? [shown as Ref] : []

/** Chooses records of a collection by typing. */
export function RefSelect({ from, where = [], whole, many, value, onChange, shown, ...rest }: RefSelectProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState(false)
  const q = useDeferredValue(typed.trim())
  const chosenUnknown = value ? ![value].flat().every((id) => asList(shown).some((ref) => ref.id === id)) : false
  const params = whole ? {} : { query: { q: q || undefined, limit: 50, filter: filterText(where) } }
  const { data, isFetching } = useQuery({
    ...get(from, { params } as never),
    enabled: opened || chosenUnknown,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const rows = (data as { data: Option[] } | undefined)?.data ?? []
  const known = [...rows, ...asList(shown).filter((ref) => !rows.some((row) => row.id === ref.id))] as Option[]
  return (
    <Select
      {...rest}
      style={{ width: '100%' }}
      {...(many ? { mode: 'multiple' as const } : {})}
      value={value ?? (many ? [] : undefined)}
      loading={isFetching}
      notFoundContent={isFetching ? t('loading') : t('nothingFound')}
      showSearch={{
        filterOption: whole
          ? (input, option) => (option?.title ?? '').toLowerCase().includes(input.toLowerCase())
          : false,
        onSearch: setTyped,
      }}
      onOpenChange={(open) => {
        setOpened(open)
        if (!open) setTyped('')
      }}
      options={known.map((row) => ({
        value: row.id,
        title: nameOf(row),
        row,
        label: (
          <span className={styles.option}>
            <span>{nameOf(row)}</span>
            {detailOf(row) && <span className="muted">{detailOf(row)}</span>}
          </span>
        ),
      }))}
      labelRender={({ value: id, label }) => {
        const row = known.find((entry) => entry.id === id)
        return row ? nameOf(row) : label
      }}
      onChange={(chosen, option) => {
        const picked = Array.isArray(option) ? option.map(({ row }) => row) : option?.row
        onChange?.((chosen as string | string[] | undefined) ?? null, picked as Option | Option[])
      }}
    />
  )
}

export const DictionarySelect = ({
  kind,
  ...rest
}: { kind: string } & Omit<RefSelectProps, 'from' | 'where' | 'whole'>) => (
  <RefSelect
    {...rest}
    from="/api/v1/dictionaries"
    where={[
      { field: 'kind', op: 'eq', value: kind },
      { field: 'active', op: 'eq', value: true },
    ]}
  />
)

/** A colleague of one's own company. */
export const ColleagueSelect = (props: Omit<RefSelectProps, 'from' | 'where' | 'whole'>) => (
  <RefSelect {...props} from="/api/v1/colleagues" whole />
)
