import { Link, Outlet, useRouter } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { startEvents } from '@/app/events'
import { portalNavigation } from '@/app/registry'
import { useMe } from '@/app/session'
import { Theme } from '@/app/Theme'
import { Toasts } from '@/shared/feedback/Toasts'
import { named, setZone } from '@/shared/format/format'
import { Lines } from '@/shared/ui/Skeleton'
import { usePhone } from '@/shared/ui/useMedia'
import { BottomTabs } from './parts/BottomTabs'
import { SkipLink } from './parts/SkipLink'
import { UserMenu } from './parts/UserMenu'
import styles from './portal.module.css'

/** Where the company's customers look after their own matters; made for the phone first. */
export function PortalShell() {
  const me = useMe()
  const phone = usePhone()
  setZone(me.company.time_zone)
  const router = useRouter()
  useEffect(() => startEvents(() => router.invalidate()), [router])
  return (
    <Theme>
      <SkipLink />
      <header className={styles.top}>
        <Link to="/portal" className={styles.brand}>
          <img src="/favicon.svg" alt="" width={22} height={22} />
          <span>{named(me.company)}</span>
        </Link>
        {!phone && <TopNav />}
        <UserMenu me={me} />
      </header>
      <main id="content" className={styles.content}>
        <Suspense fallback={<Lines count={6} />}>
          <Outlet />
        </Suspense>
      </main>
      {phone && <BottomTabs entries={portalNavigation.slice(0, 5)} />}
      <Toasts />
    </Theme>
  )
}

function TopNav() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('nav.main')} className={styles.nav}>
      {portalNavigation.map((entry) => (
        <TopLink key={entry.key} feature={entry.feature} to={entry.to} name={entry.key} />
      ))}
    </nav>
  )
}

function TopLink({ feature, to, name }: { feature: string; to: string; name: string }) {
  const { t } = useTranslation(feature as 'common')
  return (
    <Link to={to as never} activeOptions={{ exact: to === '/portal' }}>
      {t(`nav.${name}` as never)}
    </Link>
  )
}
