import { lazy, type ReactNode, Suspense } from 'react'
import { Lines } from '../ui/Skeleton'
import type { ListPath, Resource, Row } from './defineResource'
import type { Values } from './merge'

const RecordFormBody = lazy(() => import('./parts/RecordFormBody'))

export interface RecordFormProps<P extends ListPath> {
  resource: Resource<P>
  /** The record to change; without one a new one is made. */
  record?: (Row<P> & { id: string; version?: number }) | undefined
  /** Values a new record starts with, by their names in the body. */
  initial?: Values
  /** Only the fields of these groups. */
  groups?: readonly string[]
  /** Last touch on what is sent. */
  prepare?: (body: Values) => Values
  onDone: (saved: Row<P> & { id: string }) => void
  onCancel?: () => void
  submitText?: string
  /** Inputs of the page's own, within the form: below the first group, above the buttons. */
  afterFirst?: ReactNode
  beforeButtons?: ReactNode
}

/** The form of a resource; loaded when it is first opened, so that lists and pages need not carry it. */
export function RecordForm<P extends ListPath>(props: RecordFormProps<P>) {
  return (
    <Suspense fallback={<Lines count={6} />}>
      <RecordFormBody {...(props as never as RecordFormProps<ListPath>)} />
    </Suspense>
  )
}
