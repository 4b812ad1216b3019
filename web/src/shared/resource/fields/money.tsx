import { useMaybeMe } from '@/app/session'
import { type Money, minorDigits, money } from '@/shared/format/format'
import { InputNumber } from '@/shared/ui/deferred'
import type { InputProps, Kind } from './kind'
import { RangeInput } from './RangeInput'

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'amount' in value

/** Entered in yuan, kept in fen. */
export function MoneyInput({
  value,
  onChange,
  field: _,
  shown: __,
  ...rest
}: Omit<InputProps<'money'>, 'field'> & { field?: unknown }) {
  const home = useMaybeMe()?.company.currency ?? 'CNY'
  const currency = isMoney(value) ? value.currency : home
  const digits = minorDigits(currency)
  return (
    <InputNumber
      {...rest}
      style={{ width: '100%' }}
      prefix={currency === 'CNY' ? '¥' : currency}
      precision={digits}
      controls={false}
      value={isMoney(value) ? value.amount / 10 ** digits : null}
      onChange={(amount) =>
        onChange?.(amount === null ? null : { amount: Math.round(Number(amount) * 10 ** digits), currency })
      }
    />
  )
}

export const moneyKind: Kind<'money'> = {
  Cell: ({ value }) => <span>{money(isMoney(value) ? value : null)}</span>,
  Input: MoneyInput,
  FilterInput: ({ op, value, onChange, ...rest }) => (
    <RangeInput {...rest} op={op} value={value} onChange={onChange} scale={100} />
  ),
  FilterText: ({ value }) => (
    <>
      {(Array.isArray(value) ? value : [value])
        .map((part) => money({ amount: Number(part), currency: 'CNY' }))
        .join(' – ')}
    </>
  ),
  ops: ['gte', 'lte', 'between'],
  align: 'right',
}
