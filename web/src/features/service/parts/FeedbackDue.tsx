import { CheckCircleOutlined } from '@ant-design/icons'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { date } from '@/shared/format/format'
import { filterText } from '@/shared/resource/filter'
import { Empty } from '@/shared/ui/Empty'
import { Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../service.module.css'

const finished = (statuses: string[]) => ({
  params: { query: { filter: filterText([{ field: 'status', op: 'in', value: statuses }]), limit: 10 } },
})

/** Sales and requests that are over and not yet judged; the latest ten of each. */
export function FeedbackDue() {
  const { t } = useTranslation('service')
  const requests = useQuery(get('/api/v1/portal/service-requests', finished(['resolved', 'closed'])))
  const orders = useQuery(get('/api/v1/portal/orders', finished(['delivered', 'completed'])))
  const details = useQueries({
    queries: (orders.data?.data ?? []).map(({ id }) => get('/api/v1/portal/orders/{id}', { params: { path: { id } } })),
  })
  const problem = requests.error ?? orders.error
  if (problem) {
    return (
      <ProblemPanel
        problem={problem}
        retry={() => {
          void requests.refetch()
          void orders.refetch()
        }}
      />
    )
  }
  if (!requests.data || !orders.data || details.some(({ isPending }) => isPending)) return <Lines count={4} />
  const due = [
    ...details.flatMap(({ data }) =>
      data && !data.feedback_given
        ? [{ id: data.id, title: data.title ?? data.number, at: data.updated_at, search: { order: data.id } }]
        : [],
    ),
    ...requests.data.data
      .filter(({ feedback_given }) => !feedback_given)
      .map(({ id, subject, updated_at }) => ({ id, title: subject, at: updated_at, search: { request: id } })),
  ]
  return (
    <Panel flush>
      {due.length === 0 && <Empty icon={<CheckCircleOutlined />} title={t('feedback.none')} />}
      {due.map(({ id, title, at, search }) => (
        <Link key={id} to="/portal/feedback" search={search} className={styles.request}>
          <span className={styles.requestTitle}>{title}</span>
          <span className={styles.requestNote}>{date(at)}</span>
          <span className={styles.requestNote}>{t('order' in search ? 'feedback.sale' : 'feedback.service')}</span>
        </Link>
      ))}
    </Panel>
  )
}
