import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { EventList } from '@/shared/timeline/EventList'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'

/** Everything anyone did, newest first. */
export function AuditPage() {
  const { t } = useTranslation(['platform', 'common'])
  const list = usePages('/api/v1/events', { params: { query: { sort: '-at' } } })
  return (
    <Page title={t('nav.audit')} note={t('audit.note')} width="reading">
      <Panel>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Lines count={10} />
        ) : (
          <EventList events={list.rows} withSubject />
        )}
        {list.hasNextPage && (
          <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        )}
      </Panel>
    </Page>
  )
}
