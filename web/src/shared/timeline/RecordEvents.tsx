import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { Lines } from '../ui/Skeleton'
import { EventList } from './EventList'

/** Who did what to a record, and when: its audit view. `subject` is the collection, as in the path. */
export function RecordEvents({ subject, id }: { subject: string; id: string }) {
  const { t } = useTranslation()
  const events = useQuery(get('/api/v1/{subject}/{id}/events', { params: { path: { subject, id } } }))
  if (events.isError) return <ProblemPanel problem={events.error} retry={() => void events.refetch()} />
  if (!events.data) return <Lines />
  return events.data.data.length ? (
    <EventList events={events.data.data} />
  ) : (
    <p className="muted">{t('nothingFound')}</p>
  )
}
