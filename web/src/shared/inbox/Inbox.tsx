import { IdcardOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Drawer } from '@/shared/ui/deferred'
import { useMedia, usePhone } from '../ui/useMedia'
import styles from './inbox.module.css'

interface InboxProps {
  /** Left of the list, where there is room: what to look at. */
  queues?: ReactNode
  list: ReactNode
  /** What is open; the list has the phone's whole screen while there is nothing. */
  detail: ReactNode
  open: boolean
}

/** Lists and conversations side by side, each scrolling for itself; on a phone one after the other. */
export function Inbox({ queues, list, detail, open }: InboxProps) {
  const phone = usePhone()
  return (
    <div className={styles.inbox} data-queues={queues ? true : undefined} data-open={open || undefined}>
      {(!phone || !open) && (
        <>
          {queues && <div className={styles.queues}>{queues}</div>}
          <div className={styles.list}>{list}</div>
        </>
      )}
      {(!phone || open) && <div className={styles.detail}>{detail}</div>}
    </div>
  )
}

interface InboxDetailProps {
  head: ReactNode
  /** The conversation. */
  children: ReactNode
  /** Whom one talks to; a drawer where it does not fit beside. */
  card: ReactNode
  cardTitle: string
}

export function InboxDetail({ head, children, card, cardTitle }: InboxDetailProps) {
  const { t } = useTranslation()
  const wide = useMedia('(width >= 1280px)')
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.columns}>
      <section className={styles.talk}>
        <header className={styles.head}>
          {head}
          {!wide && (
            <Button
              type="text"
              icon={<IdcardOutlined />}
              aria-label={t('inbox.card', { what: cardTitle })}
              onClick={() => setShown(true)}
            />
          )}
        </header>
        <div className={styles.body}>{children}</div>
      </section>
      {wide ? (
        <div className={styles.card}>{card}</div>
      ) : (
        <Drawer title={cardTitle} size={360} open={shown} onClose={() => setShown(false)}>
          {card}
        </Drawer>
      )}
    </div>
  )
}
