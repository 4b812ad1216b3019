import { number, percent } from '@/shared/format/format'
import { InputNumber } from '@/shared/ui/deferred'
import type { InputProps, Kind } from './kind'
import { RangeInput } from './RangeInput'

const asNumber = (value: unknown) => (typeof value === 'number' ? value : null)

export const numberKind: Kind<'number'> = {
  Cell: ({ value, field }) => <span>{field.sparse && value === 0 ? '' : number(asNumber(value))}</span>,
  Input: ({ field: _, shown: __, value, onChange, ...rest }) => (
    <InputNumber
      {...rest}
      style={{ width: '100%' }}
      value={asNumber(value)}
      onChange={(entered) => onChange?.(entered)}
    />
  ),
  FilterInput: (props) => <RangeInput {...props} />,
  ops: ['eq', 'gte', 'lte', 'between'],
  align: 'right',
}

/** Kept in basis points, entered in per cent. */
export function PercentInput({
  value,
  onChange,
  field: _,
  shown: __,
  ...rest
}: Omit<InputProps<'percent'>, 'field'> & { field?: unknown }) {
  return (
    <InputNumber
      {...rest}
      style={{ width: '100%' }}
      suffix="%"
      precision={2}
      controls={false}
      value={typeof value === 'number' ? value / 100 : null}
      onChange={(entered) => onChange?.(entered === null ? null : Math.round(Number(entered) * 100))}
    />
  )
}

export const percentKind: Kind<'percent'> = {
  Cell: ({ value }) => <span>{percent(asNumber(value))}</span>,
  Input: PercentInput,
  FilterInput: (props) => <RangeInput {...props} scale={100} />,
  FilterText: ({ value }) => (
    <>{(Array.isArray(value) ? value : [value]).map((part) => percent(Number(part))).join(' – ')}</>
  ),
  ops: ['gte', 'lte', 'between'],
  align: 'right',
}
