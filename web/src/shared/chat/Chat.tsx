import { Button } from 'antd'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { date, time } from '../format/format'
import { FileLink, type FileRef } from '../resource/fields/file'
import { Avatar } from '../ui/Person'
import styles from './chat.module.css'

export interface ChatMessage {
  id: string
  at: string
  /** Written by the reader's own side. */
  mine: boolean
  name: string
  body: string
  files: readonly FileRef[]
  /** A note the customer never sees. */
  internal?: boolean
  /** A line of the system's, e.g. "assigned to". */
  system?: boolean
}

interface ChatProps {
  /** Oldest first. */
  messages: readonly ChatMessage[]
  older?: (() => void) | undefined
  composer?: ReactNode
  empty?: ReactNode
  /** Above the first message: what the conversation is about. */
  intro?: ReactNode
}

/** A conversation: bubbles by day, the newest in view, the composer below. */
export function Chat({ messages, older, composer, empty, intro }: ChatProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const newest = messages.at(-1)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a newer message has come
  useLayoutEffect(() => {
    const element = box.current
    if (element && atEnd.current) element.scrollTop = element.scrollHeight
  }, [newest])
  return (
    <div className={styles.chat}>
      <div
        ref={box}
        className={styles.messages}
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('chat.messages')}
        onScroll={({ currentTarget: element }) => {
          atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80
        }}
      >
        {older && (
          <Button type="text" size="small" onClick={older}>
            {t('chat.older')}
          </Button>
        )}
        {intro && <div className={styles.entry}>{intro}</div>}
        {messages.length === 0 && empty}
        {messages.map((message, index) => {
          const before = messages[index - 1]
          const newDay = date(before?.at) !== date(message.at)
          const sameSpeaker = !newDay && before?.name === message.name && before.mine === message.mine && !before.system
          return (
            <div key={message.id} className={styles.entry}>
              {newDay && <p className={styles.day}>{date(message.at)}</p>}
              {message.system ? (
                <p className={styles.system}>
                  {message.body} · {time(message.at)}
                </p>
              ) : (
                <Bubble message={message} lead={!sameSpeaker} />
              )}
            </div>
          )
        })}
      </div>
      {composer && <div className={styles.foot}>{composer}</div>}
    </div>
  )
}

function Bubble({ message, lead }: { message: ChatMessage; lead: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={styles.line} data-mine={message.mine || undefined} data-lead={lead || undefined}>
      {!message.mine && (lead ? <Avatar name={message.name} size={28} /> : <span className={styles.gap} />)}
      <div className={styles.speech}>
        {lead && <span className={styles.name}>{message.name}</span>}
        <div className={styles.bubble} data-internal={message.internal || undefined}>
          {message.internal && <span className={styles.internal}>{t('chat.internal')}</span>}
          <p>{message.body}</p>
          {message.files.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
        </div>
        <time className={styles.time} dateTime={message.at}>
          {time(message.at)}
        </time>
      </div>
    </div>
  )
}
