import type { ReactNode } from 'react'
import { Title } from '../ui/Page'
import styles from './talk.module.css'

interface TalkPageProps {
  title: string
  back: ReactNode
  aside?: ReactNode
  note?: ReactNode
  /** Below the head, e.g. how far a request has come. */
  above?: ReactNode
  children: ReactNode
}

/** The portal's page around a conversation: head above, the talk fills the rest of the screen. */
export function TalkPage({ title, back, aside, note, above, children }: TalkPageProps) {
  return (
    <div className={styles.talk}>
      <header className={styles.head}>
        <div className={styles.back}>{back}</div>
        <div className={styles.line}>
          <Title>{title}</Title>
          {aside}
        </div>
        {note && <div className={styles.note}>{note}</div>}
      </header>
      {above}
      <div className={styles.body}>{children}</div>
    </div>
  )
}
