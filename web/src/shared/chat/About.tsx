import styles from './chat.module.css'

interface AboutProps {
  text: string | null | undefined
  messages: readonly { body: string }[]
}

/** What was asked for, above the first message; not when it is the first message. */
export function About({ text, messages }: AboutProps) {
  if (!text || messages.some(({ body }) => body === text)) return null
  return <p className={styles.about}>{text}</p>
}
