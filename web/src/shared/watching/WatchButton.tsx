import { lazy, Suspense } from 'react'
import { useCan } from '@/app/session'

const Star = lazy(() => import('./Star'))

/** Whom one keeps an eye on: a person or a customer. */
export type Watched = { person_id: string } | { customer_id: string }

/** The star by which somebody in charge follows a person or a customer. The watched do not see it. */
export function WatchButton({ watched }: { watched: Watched }) {
  const can = useCan()
  return <Suspense>{can('monitoring:use') && <Star watched={watched} />}</Suspense>
}
