import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { Time } from '../format/Time'
import { Avatar } from '../ui/Person'
import styles from './timeline.module.css'

export type Event = components['schemas']['EventView']

/** `status: draft → approved`, for what is simple enough to be said in a line. */
function changesIn(changes: unknown): string[] {
  if (typeof changes !== 'object' || changes === null) return []
  const plain = (value: unknown) =>
    value === null || value === undefined ? '—' : typeof value === 'object' ? undefined : String(value)
  return Object.entries(changes).flatMap(([name, change]) => {
    if (!Array.isArray(change) || change.length !== 2) return []
    const [from, to] = change.map(plain)
    return from === undefined || to === undefined ? [] : [`${name}: ${from} → ${to}`]
  })
}

export function EventList({ events }: { events: readonly Event[] }) {
  const { t } = useTranslation('terms')
  return (
    <ol className={styles.events}>
      {events.map((event) => {
        const who = event.actor?.name ?? (t(`enums.ActorKind.${event.actor_kind}`) as string)
        return (
          <li key={event.id} className={styles.event}>
            <Avatar name={who} size={22} />
            <div>
              <p>
                <b>{who}</b> {t(`verbs.${event.verb}` as never, { defaultValue: event.verb }) as string}{' '}
                <span className="muted">
                  <Time at={event.at} />
                </span>
              </p>
              {event.note && <p>{event.note}</p>}
              {changesIn(event.changes).map((line) => (
                <p key={line} className={styles.change}>
                  {line}
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
