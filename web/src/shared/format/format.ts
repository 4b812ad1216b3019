import i18next from 'i18next'

export interface Money {
  amount: number
  currency: string
}

const lang = () => i18next.language || 'zh-CN'

/** The company's time zone: all of the company's people read the same clock, wherever they sit. */
let zone = 'Asia/Shanghai'
export const setZone = (value: string) => {
  zone = value
}
export const companyZone = () => zone

const cacheOf = <T>(make: (language: string, key: string) => T) => {
  const made = new Map<string, T>()
  return (key: string): T => {
    const id = `${lang()}|${zone}|${key}`
    const known = made.get(id)
    if (known) return known
    const fresh = make(lang(), key)
    made.set(id, fresh)
    return fresh
  }
}

const moneyFormat = cacheOf(
  (language, currency) =>
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
)

/** How many minor units make one: 2 for CNY, 0 for JPY. */
export const minorDigits = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

export const money = (value: Money | null | undefined) =>
  value ? moneyFormat(value.currency).format(value.amount / 10 ** minorDigits(value.currency)) : ''

const numberFormat = cacheOf(
  (language, digits) => new Intl.NumberFormat(language, { maximumFractionDigits: Number(digits) }),
)
export const number = (value: number | null | undefined, digits = 3) =>
  value === null || value === undefined ? '' : numberFormat(String(digits)).format(value)

/** 650 basis points → 6.5%. */
const percentFormat = cacheOf(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }),
)
export const percent = (basisPoints: number | null | undefined) =>
  basisPoints === null || basisPoints === undefined ? '' : percentFormat('').format(basisPoints / 10_000)

const dateFormats: Record<string, Intl.DateTimeFormatOptions> = {
  date: { year: 'numeric', month: '2-digit', day: '2-digit' },
  dateTime: { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { month: 'short', day: 'numeric' },
  plain: { year: 'numeric', month: '2-digit', day: '2-digit' },
  long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
}
const dateFormat = cacheOf(
  (language, kind) =>
    new Intl.DateTimeFormat(language, { ...dateFormats[kind], timeZone: kind === 'plain' ? 'UTC' : zone }),
)

type Instant = string | null | undefined
const at = (kind: keyof typeof dateFormats) => (value: Instant) =>
  value ? dateFormat(kind as string).format(new Date(value)) : ''

export const dateTime = at('dateTime')
export const time = at('time')
export const day = at('day')
export const longDate = at('long')
/** A calendar date (`2026-11-21`, which no zone moves) or the day of an instant. */
export const date = (value: Instant) => at(value?.length === 10 ? 'plain' : 'date')(value)

const relativeFormat = cacheOf((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** `3 hours ago`, `in 2 days`; beyond a week the date. */
export function relative(value: Instant, now = Date.now()) {
  if (!value) return ''
  const seconds = (new Date(value).getTime() - now) / 1000
  if (Math.abs(seconds) > 7 * 86_400) return date(value)
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return relativeFormat('').format(Math.round(seconds / size), unit)
  }
  return i18next.t('common:justNow')
}

const units = ['B', 'kB', 'MB', 'GB']
export function bytes(size: number) {
  const step = size < 1 ? 0 : Math.min(Math.floor(Math.log10(size) / 3), units.length - 1)
  return `${number(size / 1000 ** step, step ? 1 : 0)} ${units[step]}`
}

/** The name in the reader's language, where the record has both. */
export const named = (value: { name: string; name_en?: string | null } | null | undefined) =>
  value ? (lang() === 'en' && value.name_en) || value.name : ''
