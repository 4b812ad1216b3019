import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import { useTranslation } from 'react-i18next'
import { companyZone } from '../format/format'
import { DateTimeInput } from '../resource/fields/date'
import styles from './followUp.module.css'

dayjs.extend(utc)
dayjs.extend(timezone)

const choices = { tomorrow: 1, days3: 3, week: 7, month: 30 } as const

/** So many days from today, at nine o'clock where the company is; never on a weekend. */
export function workingDay(days: number, zone: string, now = new Date()) {
  let day = dayjs(now).tz(zone).add(days, 'day').hour(9).minute(0).second(0).millisecond(0)
  while (day.day() === 0 || day.day() === 6) day = day.add(1, 'day')
  return day.toISOString()
}

interface NextContactProps {
  id?: string
  value?: string | null
  onChange?: (value: string | null) => void
}

/** When to be in touch again: one tap for what is usual, else a date and time. */
export function NextContact({ id, value, onChange }: NextContactProps) {
  const { t } = useTranslation()
  const zone = companyZone()
  return (
    <div className={styles.nextContact}>
      <div className={styles.picker}>
        <DateTimeInput {...(id ? { id } : {})} value={value} onChange={(at) => onChange?.(at as string | null)} />
      </div>
      {Object.entries(choices).map(([name, days]) => {
        const at = workingDay(days, zone)
        return (
          <button
            key={name}
            type="button"
            className={styles.choice}
            aria-pressed={value === at}
            onClick={() => onChange?.(value === at ? null : at)}
          >
            {t(`followUp.in.${name as keyof typeof choices}`)}
          </button>
        )
      })}
    </div>
  )
}
