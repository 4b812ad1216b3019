import styles from './status.module.css'

export type Tone = 'neutral' | 'accent' | 'green' | 'amber' | 'red'

/** Dot and text: never colour alone. */
export function Status({ tone = 'neutral', children }: { tone?: Tone; children: React.ReactNode }) {
  return (
    <span className={styles.status} data-tone={tone}>
      {children}
    </span>
  )
}

/** A quiet label, e.g. a tag of a customer. */
export function Chip({ children, tone = 'neutral' }: { children: React.ReactNode; tone?: Tone }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  )
}
