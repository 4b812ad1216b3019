import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { linkTo } from '@/app/registry'
import { Time } from '../format/Time'
import { Avatar } from '../ui/Person'
import styles from './timeline.module.css'

export type Event = components['schemas']['EventView']

interface Change {
  name: string
  from: string
  to: string
}

const plain = (value: unknown): string | undefined => {
  if (value === null || value === undefined || value === '') return '—'
  return typeof value === 'object' ? undefined : String(value)
}

/** `[before, after]` pairs that can be said in a line. */
export function changesIn(changes: unknown): Change[] {
  if (typeof changes !== 'object' || changes === null) return []
  return Object.entries(changes).flatMap(([name, change]) => {
    if (!Array.isArray(change) || change.length !== 2) return []
    const [from, to] = change.map(plain)
    return from === undefined || to === undefined ? [] : [{ name, from, to }]
  })
}

interface EventListProps {
  events: readonly Event[]
  /** Says of what each event tells; needless on the record's own page. */
  withSubject?: boolean
  /** The record's fields in words. */
  fieldLabel?: (name: string) => string
}

export function EventList({ events, withSubject, fieldLabel = (name) => name }: EventListProps) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} withSubject={withSubject === true} fieldLabel={fieldLabel} />
      ))}
    </ol>
  )
}

function EventRow({
  event,
  withSubject,
  fieldLabel,
}: {
  event: Event
  withSubject: boolean
  fieldLabel: (name: string) => string
}) {
  const { t } = useTranslation('terms')
  const who = event.actor?.name ?? (t(`enums.ActorKind.${event.actor_kind}` as never) as string)
  const subject = t(`subjects.${event.subject}` as never, { defaultValue: event.subject }) as string
  const to = linkTo(event.subject, event.subject_id)
  return (
    <li className={styles.event}>
      <Avatar name={who} size={22} />
      <div>
        <p className={styles.head}>
          <b>{who}</b>
          {t(`verbs.${event.verb}` as never, { defaultValue: event.verb }) as string}
          {withSubject && (to ? <Link to={to as never}>{subject}</Link> : <span>{subject}</span>)}
          <span className={styles.when}>
            <Time at={event.at} />
          </span>
        </p>
        {event.note && <p>{event.note}</p>}
        {changesIn(event.changes).map(({ name, from, to: after }) => (
          <p key={name} className={styles.change}>
            {fieldLabel(name)}: {from} → {after}
          </p>
        ))}
      </div>
    </li>
  )
}
