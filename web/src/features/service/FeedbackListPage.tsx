import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { feedback } from './feedback.resource'

/** What customers thought of a sale or of the service. */
export function FeedbackListPage() {
  const { t } = useTranslation('service')
  return (
    <Page title={t('feedback.title')} note={t('feedback.note')}>
      <ResourceTable resource={feedback} empty={<Empty title={t('feedback.empty')}>{t('feedback.emptyHint')}</Empty>} />
    </Page>
  )
}
