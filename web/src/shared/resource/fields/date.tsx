import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import { useTranslation } from 'react-i18next'
import { companyZone, date } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { DatePicker, Select } from '@/shared/ui/deferred'
import type { InputProps, Kind } from './kind'

dayjs.extend(utc)
dayjs.extend(timezone)

const spans = ['P1D', 'P7D', 'P30D', 'P90D', 'P365D'] as const
type Span = (typeof spans)[number]
const spanOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'ago' in value ? (String(value.ago) as Span) : undefined

/** What is said from today: `{ last: 'P7D' }`. */
function relative(value: unknown): ['ago' | 'ahead' | 'last' | 'next' | 'today', unknown] | [] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const [entry] = Object.entries(value)
  return (entry ?? []) as ReturnType<typeof relative>
}

/** `after`/`before` so many days ago: what one asks for nearly always. */
function SpanInput({ value, onChange, ...rest }: Pick<InputProps, 'value' | 'onChange' | 'id' | 'aria-label'>) {
  const { t } = useTranslation()
  return (
    <Select
      {...rest}
      style={{ width: '100%' }}
      value={spanOf(value)}
      options={spans.map((span) => ({ value: span, label: t(`filter.spans.${span}`) }))}
      onChange={(span: Span) => onChange?.({ ago: span })}
    />
  )
}

function SpanText({ value }: { value: unknown }) {
  const { t } = useTranslation()
  const span = spanOf(value)
  if (span && spans.includes(span)) return <>{t(`filter.spans.${span}`)}</>
  const [word, period] = relative(value)
  if (word === 'today') return <>{t('filter.rel.today')}</>
  if (word) return <>{t(`filter.rel.${word}`, { count: Number(String(period).replace(/\D/g, '')) })}</>
  return (
    <>
      {[value]
        .flat()
        .map((at) => (typeof at === 'string' ? date(at) : ''))
        .join(' – ')}
    </>
  )
}

/** A calendar day, without a zone. */
export function DateInput({
  value,
  onChange,
  field: _,
  shown: __,
  ...rest
}: Omit<InputProps<'date'>, 'field'> & { field?: unknown }) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      value={typeof value === 'string' ? dayjs(value) : null}
      onChange={(picked) => onChange?.(picked ? picked.format('YYYY-MM-DD') : null)}
    />
  )
}

/** An instant, entered on the company's clock. */
export function DateTimeInput({
  value,
  onChange,
  field: _,
  shown: __,
  ...rest
}: Omit<InputProps<'datetime'>, 'field'> & { field?: unknown }) {
  const zone = companyZone()
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      value={typeof value === 'string' ? dayjs(value).tz(zone) : null}
      onChange={(picked) =>
        onChange?.(picked ? dayjs.tz(picked.format('YYYY-MM-DDTHH:mm:ss'), zone).toISOString() : null)
      }
    />
  )
}

export const dateKind: Kind<'date'> = {
  Cell: ({ value }) => <span>{date(value as string | null)}</span>,
  Input: DateInput,
  FilterInput: ({ field: _, op: __, shown: ___, ...rest }) => <SpanInput {...rest} />,
  FilterText: SpanText,
  ops: ['after', 'before', 'is_empty', 'is_not_empty'],
}

export const dateTimeKind: Kind<'datetime'> = {
  Cell: ({ value }) => <Time at={value as string | null} />,
  Input: DateTimeInput,
  FilterInput: ({ field: _, op: __, shown: ___, ...rest }) => <SpanInput {...rest} />,
  FilterText: SpanText,
  ops: ['after', 'before', 'is_empty', 'is_not_empty'],
}
