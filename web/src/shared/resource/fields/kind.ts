import type { ComponentType } from 'react'
import type { FieldKindName, FieldOf } from '../defineResource'
import type { Op } from '../filter'

export interface CellProps<K extends FieldKindName = FieldKindName> {
  value: unknown
  field: FieldOf<K>
  row: Record<string, unknown>
}

export interface InputProps<K extends FieldKindName = FieldKindName> {
  field: FieldOf<K>
  id?: string
  value?: unknown
  onChange?: (value: unknown) => void
  autoFocus?: boolean
  disabled?: boolean
  /** Refs have the name of the chosen record at hand, so that nothing need be fetched to show it. */
  shown?: unknown
  'aria-label'?: string
  'aria-describedby'?: string
}

/** A kind of field: how it is shown, entered and filtered by. */
export interface Kind<K extends FieldKindName = FieldKindName> {
  Cell: ComponentType<CellProps<K>>
  Input: ComponentType<InputProps<K>>
  /** The operators offered, the first being the usual one. */
  ops: readonly Op[]
  /** How a filter's value is entered, where it is not entered as in a form. */
  FilterInput?: ComponentType<InputProps<K> & { op: Op }>
  /** A filter's value in words. */
  FilterText?: ComponentType<{ value: unknown; op: Op; field: FieldOf<K> }>
  align?: 'right'
}

export const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
