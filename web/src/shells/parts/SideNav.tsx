import { RightOutlined } from '@ant-design/icons'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type NavEntry, type NavGroup, navGroups } from '@/app/registry'
import styles from './parts.module.css'

type Entry = NavEntry & { feature: string }

/** The navigation, by group; what one may not enter is not shown. */
export function SideNav({ entries, onGo }: { entries: readonly Entry[]; onGo?: () => void }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('nav.main')} className={styles.nav}>
      {navGroups.map((group) => {
        const members = entries.filter((entry) => entry.group === group)
        return members.length > 0 && <Group key={group} group={group} members={members} onGo={onGo} />
      })}
    </nav>
  )
}

interface GroupProps {
  group: NavGroup
  members: readonly Entry[]
  onGo: (() => void) | undefined
}

/** The settings are folded until one is in them: most people never are. */
function Group({ group, members, onGo }: GroupProps) {
  const { t } = useTranslation()
  const path = useLocation().pathname
  const within = members.some(({ to }) => path.startsWith(to))
  const [unfolded, setUnfolded] = useState(false)
  const foldable = group === 'settings' && members.length > 3
  const open = !foldable || within || unfolded
  return (
    <div className={styles.group}>
      {foldable ? (
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setUnfolded(!open)}>
          {t(`nav.groups.${group}`)}
          <RightOutlined />
        </button>
      ) : (
        group !== 'work' && <p className={styles.groupName}>{t(`nav.groups.${group}`)}</p>
      )}
      {open && (
        <ul>
          {members.map((entry) => (
            <li key={entry.key}>
              <NavLink entry={entry} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </div>
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
