import styles from '../service.module.css'

/** What the customer wrote when asking. */
export function Description({ text }: { text: string | null }) {
  return text ? <p className={styles.description}>{text}</p> : null
}
