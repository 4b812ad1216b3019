import { Tooltip } from '@/shared/ui/deferred'
import { dateTime, relative } from './format'

/** An instant, said as people say it; the exact time is in the tooltip. */
export function Time({ at }: { at: string | null | undefined }) {
  if (!at) return null
  return (
    <Tooltip title={dateTime(at)}>
      <time dateTime={at}>{relative(at)}</time>
    </Tooltip>
  )
}
