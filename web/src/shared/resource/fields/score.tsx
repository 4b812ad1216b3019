import { Stars, StarsInput } from '@/shared/ui/Stars'
import type { Kind } from './kind'
import { RangeInput } from './RangeInput'

/** One to five stars. */
export const scoreKind: Kind<'score'> = {
  Cell: ({ value }) => <Stars score={Number(value)} />,
  Input: ({ value, onChange }) => <StarsInput value={value as number | undefined} onChange={onChange} />,
  FilterInput: ({ field: _, shown: __, ...rest }) => <RangeInput {...rest} />,
  ops: ['lte', 'gte', 'eq'],
}
