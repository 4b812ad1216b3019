import { BellOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { type Got, useWrite } from '@/api/query'
import { linkTo } from '@/app/registry'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import { Empty } from '@/shared/ui/Empty'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../platform.module.css'

type Notification = Got<'/api/v1/notifications'>['data'][number]

interface NotificationListProps {
  /** The newest only. */
  short?: boolean
  onGo?: () => void
}

export default function NotificationList({ short, onGo }: NotificationListProps) {
  const { t } = useTranslation(['platform', 'common'])
  const list = usePages('/api/v1/notifications', { params: { query: { limit: short ? 10 : 50 } } })
  const read = useWrite('post', '/api/v1/notifications/read', ['notifications'])
  if (list.isError) return <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Lines count={short ? 4 : 8} />
  if (list.rows.length === 0) return <Empty icon={<BellOutlined />} title={t('notifications.empty')} />
  const visit = (notification: Notification) => {
    if (!notification.read) read.mutate({ body: { ids: [notification.id] } })
    onGo?.()
  }
  return (
    <>
      {list.rows.some((row) => !row.read) && (
        <div className={styles.readAll}>
          <Button type="link" size="small" onClick={() => read.mutate({ body: { all: true } })}>
            {t('notifications.readAll')}
          </Button>
        </div>
      )}
      <ul className={styles.notifications}>
        {list.rows.map((row) => (
          <li key={row.id} data-unread={!row.read || undefined}>
            <Row notification={row} onVisit={() => visit(row)} />
          </li>
        ))}
      </ul>
      {!short && list.hasNextPage && (
        <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('common:loadMore')}
        </Button>
      )}
    </>
  )
}

function Row({ notification, onVisit }: { notification: Notification; onVisit: () => void }) {
  const { t } = useTranslation('platform')
  const to = linkTo(notification.kind, notification.subject_id) ?? linkTo(notification.subject, notification.subject_id)
  const body = (
    <>
      <span className={styles.notificationTitle}>
        {!notification.read && <span className="visually-hidden">{t('notifications.unread')}</span>}
        {notification.title}
        {notification.count > 1 && <span className={styles.times}>×{notification.count}</span>}
      </span>
      {notification.body && <span className={styles.detail}>{notification.body}</span>}
      <span className={styles.notificationTime}>
        <Time at={notification.at} />
      </span>
    </>
  )
  return to ? (
    <Link className={styles.notification} to={to as never} onClick={onVisit}>
      {body}
    </Link>
  ) : (
    <button type="button" className={styles.notification} onClick={onVisit}>
      {body}
    </button>
  )
}
