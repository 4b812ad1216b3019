import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Badge, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { usePhone } from '@/shared/ui/useMedia'
import { NotificationList } from './parts/NotificationList'
import styles from './platform.module.css'

/** The bell of the top bar, with what is new one click away; on a phone it leads to the page. */
export function NotificationBell() {
  const { t } = useTranslation('platform')
  const phone = usePhone()
  const [open, setOpen] = useState(false)
  const unread = useQuery(get('/api/v1/notifications/unread')).data?.unread ?? 0
  const label = t('notifications.bell', { count: unread })
  const bell = (
    <Badge count={unread} size="small" offset={[1, -1]}>
      <BellOutlined />
    </Badge>
  )
  if (phone) {
    return (
      <Link to="/notifications" className={styles.bell} aria-label={label}>
        {bell}
      </Link>
    )
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <div className={styles.popover}>
          <NotificationList short onGo={() => setOpen(false)} />
          <Link className={styles.seeAll} to="/notifications" onClick={() => setOpen(false)}>
            {t('notifications.all')}
          </Link>
        </div>
      }
    >
      <button type="button" className={styles.bell} aria-label={label}>
        {bell}
      </button>
    </Popover>
  )
}
