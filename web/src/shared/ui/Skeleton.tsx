import { useEffect, useState } from 'react'
import styles from './skeleton.module.css'

/** True after 150 ms: what is quicker than that shows no skeleton at all. */
export function useLate(delay = 150) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return late
}

const widths = ['62%', '38%', '74%', '46%', '55%', '32%', '68%']

export function Lines({ count = 4 }: { count?: number }) {
  const late = useLate()
  return (
    <div className={styles.lines} aria-busy="true">
      {late &&
        Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
          <span key={index} className={styles.bar} style={{ width: widths[index % widths.length] }} />
        ))}
    </div>
  )
}

export function Bar({ width }: { width: string }) {
  return <span className={styles.bar} style={{ width }} />
}
