import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '@/shared/ui/Page'
import { FeedbackDue } from './parts/FeedbackDue'
import { FeedbackForm } from './parts/FeedbackForm'
import styles from './service.module.css'

const route = getRouteApi('/portal/feedback')

/** What the customer thinks of a sale (`?order=`) or of the service (`?request=`); without either, what he may judge. */
export function PortalFeedbackPage() {
  const { t } = useTranslation('service')
  const { order, request } = route.useSearch()
  return (
    <Page title={t(order ? 'feedback.sale' : request ? 'feedback.service' : 'feedback.mine')}>
      <div className={styles.feedback}>
        {order || request ? <FeedbackForm order={order} request={request} /> : <FeedbackDue />}
      </div>
    </Page>
  )
}
