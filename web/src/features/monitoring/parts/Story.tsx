import { Button } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { startOf } from '@/shared/analysis/period'
import { daysIn, useAnalyticsSearch } from '@/shared/analysis/search'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { companyZone } from '@/shared/format/format'
import { type Condition, filterText } from '@/shared/resource/filter'
import { EventList } from '@/shared/timeline/EventList'
import { Select } from '@/shared/ui/deferred'
import { Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../monitoring.module.css'

/** The kinds of record that people work on all day. */
const subjects = [
  'customers',
  'contacts',
  'leads',
  'follow-ups',
  'conversations',
  'orders',
  'shipments',
  'receivables',
  'receipts',
  'service-requests',
  'returns',
  'survey-invitations',
  'products',
  'users',
]

/** What a person did in the period, the latest first. */
export function Story({ member }: { member: string }) {
  const { t } = useTranslation(['monitoring', 'terms', 'common'])
  const [search] = useAnalyticsSearch()
  const { from, to } = daysIn(search, 'd30')
  const [subject, setSubject] = useState<string>()
  const zone = companyZone()
  // A follow-up changes its customer too: it is told once.
  const where: Condition[] = [{ field: 'verb', op: 'ne', value: 'followed_up' }]
  if (from) where.push({ field: 'at', op: 'gte', value: startOf(from, zone) })
  if (to) where.push({ field: 'at', op: 'lt', value: startOf(dayjs(to).add(1, 'day').format('YYYY-MM-DD'), zone) })
  if (subject) where.push({ field: 'subject', op: 'eq', value: subject })
  const query = { filter: filterText(where), limit: 30 }
  const story = usePages('/api/v1/monitoring/staff/{id}/events', { params: { path: { id: member }, query } } as never)
  return (
    <Panel title={t('person.story')}>
      <div className={styles.tools}>
        <Select
          allowClear
          aria-label={t('person.subject')}
          placeholder={t('person.everything')}
          value={subject}
          options={subjects.map((one) => ({ value: one, label: t(`terms:subjects.${one}` as never) as string }))}
          onChange={(one: string | undefined) => setSubject(one)}
        />
      </div>
      {story.isError ? (
        <ProblemPanel problem={story.error} retry={() => void story.refetch()} />
      ) : story.isPending ? (
        <Lines count={8} />
      ) : story.rows.length === 0 ? (
        <p className="muted">{t('person.noStory')}</p>
      ) : (
        <>
          <EventList events={story.rows} withSubject />
          {story.hasNextPage && (
            <Button type="text" block loading={story.isFetchingNextPage} onClick={() => void story.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          )}
        </>
      )}
    </Panel>
  )
}
