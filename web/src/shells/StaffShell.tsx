import { MenuOutlined, SearchOutlined } from '@ant-design/icons'
import { Link, Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { startEvents } from '@/app/events'
import { type Shortcut, useShortcuts } from '@/app/keyboard'
import { corners, navigation, visible } from '@/app/registry'
import { useMe } from '@/app/session'
import { Theme } from '@/app/Theme'
import { Toasts } from '@/shared/feedback/Toasts'
import { named, setZone } from '@/shared/format/format'
import { Lines } from '@/shared/ui/Skeleton'
import { Chip } from '@/shared/ui/Status'
import { usePhone } from '@/shared/ui/useMedia'
import { BottomTabs } from './parts/BottomTabs'
import { SideNav } from './parts/SideNav'
import { SkipLink } from './parts/SkipLink'
import { UserMenu } from './parts/UserMenu'
import { useCommands } from './parts/useCommands'
import styles from './staff.module.css'

const CommandPalette = lazy(() => import('@/app/CommandPalette'))
const ShortcutSheet = lazy(() => import('./parts/ShortcutSheet'))
const MoreSheet = lazy(() => import('./parts/MoreSheet'))

/** Where the company's own people work. */
export function StaffShell() {
  return (
    <Theme>
      <Frame />
      <Toasts />
    </Theme>
  )
}

function Frame() {
  const { t } = useTranslation()
  const me = useMe()
  const phone = usePhone()
  const [palette, setPalette] = useState(false)
  const [sheet, setSheet] = useState(false)
  const [more, setMore] = useState(false)
  setZone(me.company.time_zone)
  const router = useRouter()
  useEffect(() => startEvents(() => router.invalidate()), [router])
  const commands = useCommands()
  const shortcuts: Shortcut[] = [
    { keys: 'mod+k', run: () => setPalette(true) },
    { keys: '?', run: () => setSheet(true) },
    ...commands.shortcuts,
  ]
  useShortcuts(shortcuts)
  const entries = visible(navigation, me)

  return (
    <div className={styles.shell}>
      <SkipLink />
      {!phone && (
        <aside className={styles.side} aria-label={me.company.name}>
          <Link to="/today" className={styles.brand}>
            <img src="/favicon.svg" alt="" width={22} height={22} />
            <span>{named(me.company)}</span>
            {me.demo && <Chip>{t('demo')}</Chip>}
          </Link>
          <SideNav entries={entries} />
        </aside>
      )}
      <div className={styles.work}>
        <header className={styles.top}>
          {phone && (
            <Link to="/today" className={styles.brand} aria-label={t('nav.home')}>
              <img src="/favicon.svg" alt="" width={22} height={22} />
            </Link>
          )}
          <button type="button" className={styles.find} onClick={() => setPalette(true)}>
            <SearchOutlined />
            <span>{t('palette.open')}</span>
            {!phone && <kbd>Ctrl K</kbd>}
          </button>
          {corners.map((Corner, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Corner key={index} />
          ))}
          <UserMenu me={me} onShortcuts={() => setSheet(true)} />
        </header>
        <main id="content" className={styles.content}>
          <Suspense fallback={<Lines count={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {phone && (
        <BottomTabs
          entries={entries.filter((entry) => entry.phone).slice(0, 4)}
          more={{ label: t('nav.more'), icon: <MenuOutlined />, open: () => setMore(true) }}
        />
      )}
      <Suspense>
        {more && <MoreSheet entries={entries} onClose={() => setMore(false)} />}
        {palette && <CommandPalette commands={commands.list} onClose={() => setPalette(false)} />}
        {sheet && <ShortcutSheet commands={commands.list} onClose={() => setSheet(false)} />}
      </Suspense>
    </div>
  )
}
