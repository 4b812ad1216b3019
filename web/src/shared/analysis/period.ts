import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import type { Preset } from './address'

dayjs.extend(utc)
dayjs.extend(timezone)

export interface Days {
  from?: string
  to?: string
}

/** The company's calendar day, as the API writes it. */
export const todayIn = (zone: string, now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)

/** When a day begins where the company is. */
export const startOf = (day: string, zone: string) => dayjs.tz(`${day}T00:00:00`, zone).toISOString()

/** The days of a usual period; none for all time. */
export function daysOf(preset: Preset, today: string): Days {
  const day = dayjs(today)
  const since = (from: dayjs.Dayjs, to = day): Days => ({
    from: from.format('YYYY-MM-DD'),
    to: to.format('YYYY-MM-DD'),
  })
  switch (preset) {
    case 'month':
      return since(day.startOf('month'))
    case 'last_month': {
      const last = day.subtract(1, 'month')
      return since(last.startOf('month'), last.endOf('month'))
    }
    case 'quarter':
      return since(day.month(Math.floor(day.month() / 3) * 3).startOf('month'))
    case 'year':
      return since(day.startOf('year'))
    case 'd30':
      return since(day.subtract(29, 'day'))
    case 'd90':
      return since(day.subtract(89, 'day'))
    case 'd365':
      return since(day.subtract(364, 'day'))
    default:
      return {}
  }
}

/** A few parts at most in a line: days in a month, weeks in a quarter, months in a year. */
export function grainOf({ from, to }: Days): 'day' | 'week' | 'month' {
  const length = from && to ? dayjs(to).diff(dayjs(from), 'day') : 365
  if (length <= 45) return 'day'
  return length <= 190 ? 'week' : 'month'
}
