import { useQuery } from '@tanstack/react-query'
import { type Row, usePages } from '@/api/pages'
import type { Body } from '@/api/query'
import { get } from '@/api/query'
import { useMaybeMe } from '@/app/session'
import type { Resource } from './defineResource'
import { filterOf, filterText, type ListSearch, nodesOf } from './filter'

export type SavedView = Row<'/api/v1/views'>
export type NewView = Body<'post', '/api/v1/views'>

/** The lists of which views can be saved. */
const lists: Record<NewView['list'], true> = {
  customers: true,
  pool: true,
  contacts: true,
  leads: true,
  'follow-ups': true,
  orders: true,
  shipments: true,
  receivables: true,
  receipts: true,
  products: true,
  returns: true,
  'service-requests': true,
  feedback: true,
  surveys: true,
}

/** The list's word, where its reader can save views of it. */
export function useSavable({
  path,
  collection,
  part,
}: Pick<Resource, 'path' | 'collection' | 'part'>): NewView['list'] | undefined {
  const staff = useMaybeMe()?.kind === 'staff'
  return staff && !part && collection in lists && path === `/api/v1/${collection}`
    ? (collection as NewView['list'])
    : undefined
}

/** One's own views of a list, and those that others share with one. */
export function useSavedViews(list: NewView['list']) {
  const filter = filterText([{ field: 'list', op: 'eq', value: list }])
  return usePages('/api/v1/views', { params: { query: { filter, limit: 200 } } } as never)
}

export type Arranged = Pick<ListSearch, 'filter' | 'sort' | 'columns' | 'density'>

function read(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** What a saved view puts into the URL. */
export function arrangementOf(view: SavedView): Arranged {
  return {
    filter: filterOf(nodesOf(read(view.filter))),
    sort: view.sort ?? undefined,
    columns: view.columns ?? undefined,
    density: view.density ?? undefined,
  } as Arranged
}

/** What is saved of a URL. */
export function savedOf({ filter, sort, columns, density }: ListSearch) {
  return {
    filter: filterText(nodesOf(filter)) ?? null,
    sort: sort ?? null,
    columns: columns ?? null,
    density: density ?? null,
  }
}

const same = (one: Arranged, other: Arranged) => JSON.stringify(savedOf(one)) === JSON.stringify(savedOf(other))

/** Whether the list is shown otherwise than the view says. */
export const differs = (view: SavedView, search: ListSearch) => !same(arrangementOf(view), search)

/** Whether the URL says anything worth saving. */
export const arranged = (search: ListSearch) => !same({}, search)

/** How many rows a filter leaves. */
export function useCount(path: string, filter: string | undefined, enabled: boolean) {
  return useQuery({
    ...get(path as never, { params: { query: { filter, limit: 1, count: 'exact' } } } as never),
    enabled,
    retry: false,
  })
}
