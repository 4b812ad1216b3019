import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { named } from '@/shared/format/format'
import { Cascader } from '@/shared/ui/deferred'
import { filterText } from '../filter'
import type { Ref, RefSelectProps } from './RefSelect'

interface Place {
  id: string
  name: string
  name_en?: string | null
  parent_id?: string | null
}

export interface Branch {
  value: string
  label: string
  children?: Branch[]
}

/** Provinces with their cities, and countries: the list as a tree. */
export function treeOf(places: readonly Place[], below: string | null = null): Branch[] {
  return places
    .filter((place) => (place.parent_id ?? null) === below)
    .map((place) => {
      const children = treeOf(places, place.id)
      return { value: place.id, label: named(place), ...(children.length ? { children } : {}) }
    })
}

/** From the top down to the place. */
export function pathTo(places: readonly Place[], id: string | null | undefined): string[] {
  const place = places.find((one) => one.id === id)
  return place ? [...pathTo(places, place.parent_id), place.id] : []
}

type RegionSelectProps = Pick<RefSelectProps, 'id' | 'disabled' | 'allowClear' | 'autoFocus' | 'aria-label'> & {
  value?: string | null | undefined
  shown?: Ref | null | undefined
  onChange?: ((id: string | null) => void) | undefined
}

const regions = filterText([
  { field: 'kind', op: 'eq', value: 'region' },
  { field: 'active', op: 'eq', value: true },
])

/** Chooses a region from the province down, or by typing any part of its name. */
export function RegionSelect({ value, shown, onChange, ...rest }: RegionSelectProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const params = { params: { query: { filter: regions, limit: 200 } } }
  const { rows, hasNextPage, isFetching, fetchNextPage } = usePages('/api/v1/dictionaries', params, {
    enabled: opened,
  })
  useEffect(() => {
    if (opened && hasNextPage && !isFetching) void fetchNextPage()
  }, [opened, hasNextPage, isFetching, fetchNextPage])
  const path = pathTo(rows, value)
  return (
    <Cascader
      {...rest}
      style={{ width: '100%' }}
      changeOnSelect
      value={path.length ? path : value ? [value] : []}
      options={treeOf(rows)}
      loading={opened && isFetching}
      notFoundContent={isFetching ? t('loading') : t('nothingFound')}
      displayRender={(labels) => (path.length ? labels.join(' / ') : shown?.name)}
      showSearch={{
        filter: (typed, options) =>
          options.some(({ label }) => String(label).toLowerCase().includes(typed.trim().toLowerCase())),
      }}
      onOpenChange={setOpened}
      onChange={(chosen) => onChange?.((chosen?.at(-1) as string | undefined) ?? null)}
    />
  )
}
