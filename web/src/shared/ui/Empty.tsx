import type { ReactNode } from 'react'
import styles from './empty.module.css'
import { Title } from './Page'

/** What stands where there is nothing: what it would be, and what to do. `page`: there is nothing else on the page. */
export function Empty({
  icon,
  title,
  children,
  action,
  page,
}: {
  icon?: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
  page?: boolean | undefined
}) {
  return (
    <div className={styles.empty}>
      {icon && <div className={styles.icon}>{icon}</div>}
      {page ? <Title className={styles.title}>{title}</Title> : <p className={styles.title}>{title}</p>}
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
