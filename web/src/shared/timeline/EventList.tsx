import { RobotOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { linkTo } from '@/app/registry'
import { useMe } from '@/app/session'
import { Time } from '../format/Time'
import { Avatar } from '../ui/Person'
import { changesIn } from './changes'
import styles from './timeline.module.css'

export type Event = components['schemas']['EventView']

interface EventListProps {
  events: readonly Event[]
  /** Says of what each event tells; needless on the record's own page. */
  withSubject?: boolean
}

export function EventList({ events, withSubject }: EventListProps) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} withSubject={withSubject === true} />
      ))}
    </ol>
  )
}

function EventRow({ event, withSubject }: { event: Event; withSubject: boolean }) {
  const { t } = useTranslation(['terms', 'common'])
  const { company } = useMe()
  const word = (key: string, otherwise: string) => t(`terms:${key}` as never, { defaultValue: otherwise }) as string
  const who = event.actor?.name ?? word(`enums.ActorKind.${event.actor_kind}`, event.actor_kind)
  const changes = changesIn(event, {
    currency: company.currency,
    yes: t('common:yes'),
    no: t('common:no'),
    enum: (of, value) => word(`enums.${of}.${value}`, value),
  })
  return (
    <li className={styles.event}>
      {event.actor_kind === 'system' ? (
        <span className={styles.machine} aria-hidden>
          <RobotOutlined />
        </span>
      ) : (
        <Avatar name={who} size={22} />
      )}
      <div>
        <p className={styles.head}>
          <b>{who}</b>
          {word(`verbs.${event.verb}`, event.verb)}
          {withSubject && <Subject event={event} word={word(`subject.${event.subject}`, event.subject)} />}
          <span className={styles.when}>
            <Time at={event.at} />
          </span>
        </p>
        {event.note && <p>{event.note}</p>}
        {changes.map(({ name, from, to }) => (
          <p key={name} className={styles.change}>
            {word(`changes.${name}`, name)}: {from} → {to}
          </p>
        ))}
      </div>
    </li>
  )
}

/** What it happened to: `order SO-20261121-0007`. */
function Subject({ event, word }: { event: Event; word: string }) {
  const to = linkTo(event.subject, event.subject_id)
  return (
    <>
      <span>{word}</span>
      {event.name && (to ? <Link to={to as never}>{event.name}</Link> : <span>{event.name}</span>)}
    </>
  )
}
