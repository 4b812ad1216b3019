import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

interface Tab {
  key: string
  to: string
  icon: ReactNode
  feature: string
}

interface BottomTabsProps {
  entries: readonly Tab[]
  more?: { label: string; icon: ReactNode; open: () => void }
}

/** The phone's navigation, under the thumb. */
export function BottomTabs({ entries, more }: BottomTabsProps) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('nav.main')} className={styles.tabs}>
      {entries.map((entry) => (
        <TabLink key={entry.key} entry={entry} />
      ))}
      {more && (
        <button type="button" className={styles.tab} onClick={more.open}>
          {more.icon}
          <span>{more.label}</span>
        </button>
      )}
    </nav>
  )
}

function TabLink({ entry }: { entry: Tab }) {
  const { t } = useTranslation(entry.feature as 'common')
  return (
    <Link to={entry.to as never} className={styles.tab} activeOptions={{ exact: entry.to === '/portal' }}>
      {entry.icon}
      <span>{t(`nav.${entry.key}` as never)}</span>
    </Link>
  )
}
