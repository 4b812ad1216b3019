import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { CornerMenu } from '@/shared/ui/CornerMenu'
import { Lines } from '@/shared/ui/Skeleton'
import { usePhone } from '@/shared/ui/useMedia'
import styles from './platform.module.css'

const NotificationList = lazy(() => import('./parts/NotificationList'))

/** The bell of the top bar, with what is new one click away; on a phone it leads to the page. */
export function NotificationBell() {
  const { t } = useTranslation('platform')
  const phone = usePhone()
  const unread = useQuery(get('/api/v1/notifications/unread')).data?.unread ?? 0
  const label = t('notifications.bell', { count: unread })
  const bell = (
    <>
      <BellOutlined />
      {unread > 0 && <span className={styles.badge}>{unread > 99 ? '99+' : unread}</span>}
    </>
  )
  if (phone) {
    return (
      <Link to="/notifications" className={styles.bell} aria-label={label}>
        {bell}
      </Link>
    )
  }
  return (
    <CornerMenu label={label} className={styles.bell} button={bell}>
      {(close) => (
        <div className={styles.popover}>
          <Suspense fallback={<Lines />}>
            <NotificationList short onGo={close} />
          </Suspense>
          <Link className={styles.seeAll} to="/notifications" onClick={close}>
            {t('notifications.all')}
          </Link>
        </div>
      )}
    </CornerMenu>
  )
}
