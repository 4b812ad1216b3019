import { useTranslation } from 'react-i18next'
import { Page, Panel } from '@/shared/ui/Page'
import NotificationList from './parts/NotificationList'

export function NotificationsPage() {
  const { t } = useTranslation('platform')
  return (
    <Page title={t('notifications.title')} width="reading">
      <Panel flush>
        <NotificationList />
      </Panel>
    </Page>
  )
}
