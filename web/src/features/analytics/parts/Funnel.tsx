import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { behind, duration } from '@/shared/analysis/figures'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { number, percent } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../analytics.module.css'
import type { Question } from './AnalysisPanel'

/** From the first trace to the money: how many got how far, and how long it took them. */
export function Funnel({ query: { from, to, department, owner } }: { query: Question }) {
  const { t } = useTranslation('analytics')
  const funnel = useQuery(
    get('/api/v1/analytics/funnel', { params: { query: { from, to, department, owner } as never } }),
  )
  const stages = funnel.data?.stages
  const most = Math.max(1, ...(stages ?? []).map(({ count }) => count))
  return (
    <Panel title={t('funnel.title')}>
      {funnel.isError ? (
        <ProblemPanel problem={funnel.error} retry={() => void funnel.refetch()} />
      ) : !stages ? (
        <Lines count={4} />
      ) : (
        <ol className={styles.funnel}>
          {stages.map((stage) => {
            const target = behind(stage)
            return (
              <li key={stage.measure}>
                <Link to={target.to as never} search={target.search as never}>
                  {stage.label} <b>{number(stage.count)}</b>
                </Link>
                <span className={styles.bar} aria-hidden style={{ width: `${(stage.count / most) * 100}%` }} />
                <span className={styles.name}>
                  {stage.conversion !== null && t('funnel.conversion', { share: percent(stage.conversion) })}
                  {stage.median_seconds !== null &&
                    ` · ${t('funnel.median', { time: duration(stage.median_seconds) })}`}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </Panel>
  )
}
