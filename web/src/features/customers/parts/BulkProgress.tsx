import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Progress } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { get, touchesKey, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useEnum } from '@/shared/resource/fields/status'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../customers.module.css'

/** How often one looks while something is going on. */
const LOOK = 700

const open = (status: string | undefined) => status === 'running' || status === 'undoing'

/** Work on many customers under way: how far it is, a way to stop it, what was refused, a way to take it back. */
export function BulkProgress({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const { word } = useEnum('BulkStatus')
  const cache = useQueryClient()
  const params = { path: { id } }
  const job = useQuery({
    ...get('/api/v1/bulk-jobs/{id}', { params }),
    refetchInterval: ({ state }) => (open(state.data?.status) ? LOOK : false),
  })
  const cancel = useWrite('post', '/api/v1/bulk-jobs/{id}/cancel', ['bulk-jobs'])
  const undo = useWrite('post', '/api/v1/bulk-jobs/{id}/undo', ['bulk-jobs'])
  const status = job.data?.status
  useEffect(() => {
    if (!status || open(status)) return
    void cache.invalidateQueries({
      predicate: ({ queryKey }) => ['customers', 'pool', 'today'].some((segment) => touchesKey(queryKey, segment)),
    })
  }, [status, cache])
  if (job.isError) return <ProblemPanel problem={job.error} retry={() => void job.refetch()} />
  if (!job.data) return <Lines count={4} />
  const { total, waiting, done, refused, undone, kept, actions } = job.data
  const back = job.data.status === 'undoing' || job.data.status === 'undone'
  const settled = back ? undone + kept + refused + waiting : total - waiting
  const may = (name: string) => actions.some((action) => action.name === name && action.allowed)
  return (
    <div className={styles.story}>
      <p role="status">{word(job.data.status)}</p>
      <Progress percent={Math.round((settled / Math.max(total, 1)) * 100)} aria-label={t('bulk.progress')} />
      <p>{back ? t('bulk.takenBack', { undone, kept }) : t('bulk.result', { done, total, refused })}</p>
      <ProblemLine problem={cancel.error ?? undo.error} />
      {may('cancel') && (
        <Button loading={cancel.isPending} onClick={() => cancel.mutate({ params })}>
          {t('bulk.cancel')}
        </Button>
      )}
      {may('undo') && done > 0 && (
        <Button loading={undo.isPending} onClick={() => undo.mutate({ params })}>
          {t('bulk.undo')}
        </Button>
      )}
      {!open(status) && refused + kept > 0 && <Left id={id} />}
    </div>
  )
}

/** The customers that were left as they are, and why. */
function Left({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const filter = JSON.stringify({ field: 'outcome', op: 'in', value: ['refused', 'kept'] })
  const rows = useQuery(get('/api/v1/bulk-jobs/{id}/rows', { params: { path: { id }, query: { filter, limit: 100 } } }))
  if (rows.isError) return <ProblemPanel problem={rows.error} retry={() => void rows.refetch()} />
  return (
    <section aria-label={t('bulk.left')}>
      <h3>{t('bulk.left')}</h3>
      <ul className={styles.left}>
        {rows.data?.data.map((row) => (
          <li key={row.position}>
            {row.customer ? (
              <Link to="/customers/$id" params={{ id: row.customer.id }}>
                {row.customer.name}
              </Link>
            ) : (
              '—'
            )}
            {row.reason && ` · ${row.reason}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
