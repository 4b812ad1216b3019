import type { ReactNode } from 'react'
import type { Field, Resource } from '../defineResource'
import type { ListSearch } from '../filter'
import type { Selection } from '../ResourceTable'

export type AnyRow = Record<string, unknown> & { id: string }

/** What the table and the cards are given. */
export interface ListView {
  resource: Resource
  fields: Field[]
  rows: AnyRow[]
  loading: boolean
  search: ListSearch
  setSearch: (change: Partial<ListSearch>) => void
  to?: (row: AnyRow) => string
  onOpen?: (row: AnyRow) => void
  rowExtra?: (row: AnyRow) => ReactNode
  selection?: Selection
}

/** The field within the link to its row, where no other link may stand. */
export function unlinked(field: Field): Field {
  if (field.kind !== 'ref') return field
  const { subject: _, ...rest } = field
  return rest
}
