import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { grainOf } from '@/shared/analysis/period'
import { Scope } from '@/shared/analysis/Scope'
import { daysIn, type Measure, useAnalyticsSearch } from '@/shared/analysis/search'
import { Page } from '@/shared/ui/Page'
import styles from './analytics.module.css'
import { AnalysisPanel } from './parts/AnalysisPanel'
import { Funnel } from './parts/Funnel'
import { Risks } from './parts/Risks'
import { Team } from './parts/Team'
import { Tiles } from './parts/Tile'

const tiles: [Measure, string][] = [
  ['customers', 'customers:read'],
  ['order_amount', 'orders:read'],
  ['receipt_amount', 'receipts:read'],
  ['outstanding', 'receivables:read'],
  ['orders', 'orders:read'],
  ['requests', 'service_requests:read'],
  ['sla_kept', 'service_requests:read'],
  ['feedback_score', 'feedback:read'],
]

/** What the director sees first: how it stands, what waits for him, and where it goes wrong. */
export function CockpitPage({ approvals }: { approvals: ReactNode }) {
  const { t } = useTranslation('analytics')
  const can = useCan()
  const [search] = useAnalyticsSearch()
  const days = daysIn(search, 'd90')
  const query = { ...days, department: search.department }
  const compared = { ...query, compare: days.from ? ('previous' as const) : undefined }
  const note = (
    <Link to="/analytics">
      <Button tabIndex={-1}>{t('cockpit.analyses')}</Button>
    </Link>
  )
  return (
    <Page title={t('cockpit.title')} actions={note}>
      <Scope usual="d90" people={false} />
      <div className={styles.grid}>
        <Tiles measures={tiles.filter(([, permission]) => can(permission)).map(([measure]) => measure)} query={query} />
        <div className={styles.two}>
          {can('orders:approve') && approvals}
          {can('orders:read') && <Funnel query={query} />}
        </div>
        <div className={styles.two}>
          {can('orders:read') && <AnalysisPanel measure="order_amount" query={{ ...compared, by: grainOf(days) }} />}
          {can('receipts:read') && (
            <AnalysisPanel measure="receipt_amount" query={{ ...compared, by: grainOf(days) }} />
          )}
        </div>
        <Team query={query} />
        <div className={styles.three}>
          <AnalysisPanel measure="customers" query={{ ...query, by: 'source' }} first="pie" />
          <AnalysisPanel measure="customers" query={{ ...query, by: 'intent' }} first="pie" />
          <AnalysisPanel measure="customers" query={{ ...query, by: 'region' }} />
          <AnalysisPanel measure="customers" query={{ ...query, by: 'medium' }} />
          <AnalysisPanel measure="customers" query={{ ...query, by: 'kind' }} first="pie" />
          {can('receivables:read') && (
            <AnalysisPanel measure="outstanding" query={{ department: search.department, by: 'ageing' }} />
          )}
        </div>
        <Risks />
      </div>
    </Page>
  )
}
