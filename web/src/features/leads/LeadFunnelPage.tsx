import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { type Condition, type FilterNode, filterOf, filterText, nodesOf } from '@/shared/resource/filter'
import { Toolbar } from '@/shared/resource/parts/Toolbar'
import { useListSearch } from '@/shared/resource/useList'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './leads.module.css'
import { type LeadStatus, leads } from './leads.resource'
import { lanes } from './parts/moves'
import { Views } from './parts/Views'

type Source = Got<'/api/v1/leads/funnel'>['data'][number]

/** Where leads come from and how far they get; each number opens the leads behind it. */
export function LeadFunnelPage() {
  const { t } = useTranslation('leads')
  const [search, setSearch] = useListSearch()
  const conditions = nodesOf(search.filter)
  const params = { query: { q: search.q, filter: filterText(conditions) } as never }
  const funnel = useQuery(get('/api/v1/leads/funnel', { params }))
  return (
    <Page title={t('list.title')} note={<Views current="funnel" />}>
      <Toolbar resource={leads as never} search={search} setSearch={setSearch} />
      {funnel.isError ? (
        <ProblemPanel problem={funnel.error} retry={() => void funnel.refetch()} />
      ) : funnel.data ? (
        <Panel flush>
          <div className={styles.scroll}>
            <Table sources={funnel.data.data} conditions={conditions} q={search.q} />
          </div>
        </Panel>
      ) : (
        <Lines count={6} />
      )}
    </Page>
  )
}

interface TableProps {
  sources: Source[]
  conditions: FilterNode[]
  q: string | undefined
}

const countOf = (source: Source, status: LeadStatus) => source.counts.find((one) => one.status === status)?.count ?? 0

function Table({ sources, conditions, q }: TableProps) {
  const { t } = useTranslation('leads')
  const most = Math.max(1, ...sources.map(({ total }) => total))
  if (sources.length === 0) return <p className={styles.none}>{t('funnel.empty')}</p>
  const behind = (source: Source, status?: LeadStatus) => {
    const from: Condition = source.source
      ? { field: 'source_id', op: 'in', value: [source.source.id] }
      : { field: 'source_id', op: 'is_empty' }
    const at: Condition[] = status ? [{ field: 'status', op: 'in', value: [status] }] : []
    return { q, filter: filterOf([...conditions, from, ...at]) } as never
  }
  return (
    <table className={styles.funnel}>
      <thead>
        <tr>
          <th scope="col">{t('fields.source')}</th>
          <th scope="col">{t('funnel.total')}</th>
          {lanes.map((status) => (
            <th key={status} scope="col">
              {t(`status.${status}`)}
            </th>
          ))}
          <th scope="col">{t('funnel.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.source?.id ?? 'none'}>
            <th scope="row">
              {source.source?.name ?? t('funnel.none')}
              <span className={styles.bar} style={{ width: `${(source.total / most) * 100}%` }} aria-hidden />
            </th>
            <td>
              <Link to="/leads" search={behind(source)}>
                {source.total}
              </Link>
            </td>
            {lanes.map((status) => (
              <td key={status}>
                {countOf(source, status) > 0 ? (
                  <Link to="/leads" search={behind(source, status)}>
                    {countOf(source, status)}
                  </Link>
                ) : (
                  <span className="muted">0</span>
                )}
              </td>
            ))}
            <td>{Math.round((countOf(source, 'converted') / source.total) * 100)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
