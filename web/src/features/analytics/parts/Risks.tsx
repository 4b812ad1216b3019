import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { useCan } from '@/app/session'
import { money, number } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { type Condition, filterText } from '@/shared/resource/filter'
import { Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../analytics.module.css'

const conditions = {
  overdue: [{ field: 'status', op: 'eq', value: 'overdue' }],
  late: [
    { field: 'status', op: 'in', value: ['new', 'assigned', 'in_progress'] },
    { field: 'due_at', op: 'before', value: { ahead: 'PT4H' } },
  ],
  neglected: [
    { field: 'in_pool', op: 'eq', value: false },
    { field: 'last_follow_up_at', op: 'before', value: { ago: 'P20D' } },
  ],
} satisfies Record<string, Condition[]>

const asked = (where: Condition[], sort: string) => ({
  params: { query: { filter: filterText(where), sort, limit: 5, count: 'exact' as const } },
})

interface Line {
  id: string
  to: string
  title: string
  detail: string
  at: string | null
}

/** What goes wrong when nobody looks: money overdue, promises about to be broken, customers about to be forgotten. */
export function Risks() {
  const can = useCan()
  const overdue = useQuery({
    ...get('/api/v1/receivables', asked(conditions.overdue, 'due_date')),
    enabled: can('receivables:read'),
  })
  const late = useQuery({
    ...get('/api/v1/service-requests', asked(conditions.late, 'due_at')),
    enabled: can('service_requests:read'),
  })
  const neglected = useQuery({
    ...get('/api/v1/customers', asked(conditions.neglected, 'last_follow_up_at')),
    enabled: can('customers:read'),
  })
  const lists: [keyof typeof conditions, string, number | null | undefined, Line[] | undefined][] = [
    [
      'overdue',
      '/receivables',
      overdue.data?.page.total,
      overdue.data?.data.map((row) => ({
        id: row.id,
        to: `/receivables/${row.id}`,
        title: row.customer.name,
        detail: money(row.balance),
        at: row.due_date,
      })),
    ],
    [
      'late',
      '/service-requests',
      late.data?.page.total,
      late.data?.data.map((row) => ({
        id: row.id,
        to: `/service-requests/${row.id}`,
        title: row.subject,
        detail: row.customer.name,
        at: row.sla.due_at,
      })),
    ],
    [
      'neglected',
      '/customers',
      neglected.data?.page.total,
      neglected.data?.data.map((row) => ({
        id: row.id,
        to: `/customers/${row.id}`,
        title: row.name,
        detail: row.owner?.name ?? '',
        at: row.last_follow_up_at,
      })),
    ],
  ]
  return (
    <div className={styles.three}>
      {lists.map(([risk, to, total, lines]) => (
        <Risk key={risk} risk={risk} to={to} where={conditions[risk]} total={total} lines={lines} />
      ))}
    </div>
  )
}

interface RiskProps {
  risk: keyof typeof conditions
  to: string
  where: Condition[]
  total: number | null | undefined
  lines: Line[] | undefined
}

function Risk({ risk, to, where, total, lines }: RiskProps) {
  const { t } = useTranslation('analytics')
  return (
    <Panel
      title={t(`risks.${risk}`)}
      extra={
        <Link
          to={to as never}
          search={{ filter: { and: where } } as never}
          aria-label={t('risks.all', { what: t(`risks.${risk}`) })}
        >
          {number(total)}
        </Link>
      }
    >
      {!lines ? (
        <Lines count={4} />
      ) : lines.length === 0 ? (
        <p className="muted">{t('risks.none')}</p>
      ) : (
        <ul className={styles.risk}>
          {lines.map((line) => (
            <li key={line.id}>
              <Link to={line.to as never}>{line.title}</Link>
              <span className="muted">
                {line.detail} · <Time at={line.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
