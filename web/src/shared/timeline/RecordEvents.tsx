import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { Lines } from '../ui/Skeleton'
import { EventList } from './EventList'

interface RecordEventsProps {
  /** The collection, as in the path: `orders`. */
  subject: string
  id: string
}

/** Who did what to a record, and when: its audit view. */
export function RecordEvents({ subject, id }: RecordEventsProps) {
  const { t } = useTranslation()
  const events = usePages('/api/v1/{subject}/{id}/events', { params: { path: { subject, id } } })
  if (events.isError) return <ProblemPanel problem={events.error} retry={() => void events.refetch()} />
  if (events.isPending) return <Lines />
  if (events.rows.length === 0) return <p className="muted">{t('nothingFound')}</p>
  return (
    <>
      <EventList events={events.rows} />
      {events.hasNextPage && (
        <Button type="text" block loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t('loadMore')}
        </Button>
      )}
    </>
  )
}
