import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type NavEntry, navGroups } from '@/app/registry'
import styles from './parts.module.css'

type Entry = NavEntry & { feature: string }

/** The navigation, by group; what one may not enter is not shown. */
export function SideNav({ entries, onGo }: { entries: readonly Entry[]; onGo?: () => void }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('nav.main')} className={styles.nav}>
      {navGroups.map((group) => {
        const members = entries.filter((entry) => entry.group === group)
        if (members.length === 0) return null
        return (
          <div key={group} className={styles.group}>
            {group !== 'work' && <p className={styles.groupName}>{t(`nav.groups.${group}`)}</p>}
            <ul>
              {members.map((entry) => (
                <li key={entry.key}>
                  <NavLink entry={entry} onGo={onGo} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}

const none = () => undefined

function NavLink({ entry, onGo }: { entry: Entry; onGo: (() => void) | undefined }) {
  const { t } = useTranslation(entry.feature as 'common')
  const count = (entry.count ?? none)()
  return (
    <Link to={entry.to as never} className={styles.link} onClick={onGo}>
      <span className={styles.icon}>{entry.icon}</span>
      <span className={styles.label}>{t(`nav.${entry.key}` as never)}</span>
      {count ? <span className={styles.count}>{count > 99 ? '99+' : count}</span> : null}
    </Link>
  )
}
