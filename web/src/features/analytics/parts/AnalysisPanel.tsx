import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { type Analysis, kindsOf, rowsOf, shown, totalOf } from '@/shared/analysis/figures'
import type { Dimension, Measure } from '@/shared/analysis/search'
import { Breakdown } from '@/shared/charts/Breakdown'
import type { ChartKind } from '@/shared/charts/rows'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'

export interface Question {
  by?: Dimension | undefined
  from?: string | undefined
  to?: string | undefined
  department?: string | undefined
  owner?: string | undefined
  within?: string | undefined
  currency?: string | undefined
  compare?: 'previous' | undefined
}

export const analysis = (measure: Measure, query: Question) =>
  get('/api/v1/analytics/{measure}', { params: { path: { measure }, query: query as never } })

/** One analysis, drawn: a card of the cockpit. */
export function AnalysisPanel({
  measure,
  query,
  title,
  first,
  extra,
}: {
  measure: Measure
  query: Question
  title?: string
  /** The kind it is drawn as at first. */
  first?: ChartKind
  extra?: ReactNode
}) {
  const { t } = useTranslation(['terms', 'analytics'])
  const name = title ?? `${t(`terms:enums.Measure.${measure}`)} · ${t(`terms:enums.Dimension.${query.by ?? 'month'}`)}`
  const asked = useQuery(analysis(measure, query))
  return (
    <Panel title={name} extra={extra}>
      {asked.isError ? (
        <ProblemPanel problem={asked.error} retry={() => void asked.refetch()} />
      ) : asked.data ? (
        <Drawn analysis={asked.data} title={name} {...(first ? { first } : {})} />
      ) : (
        <Lines count={6} />
      )}
    </Panel>
  )
}

function Drawn({ analysis: made, title, first }: { analysis: Analysis; title: string; first?: ChartKind }) {
  const { t } = useTranslation(['terms', 'analytics'])
  const kinds = kindsOf(made)
  const offers = first && kinds.includes(first) ? [first, ...kinds.filter((kind) => kind !== first)] : kinds
  return (
    <Breakdown
      compact
      rows={rowsOf(made)}
      total={totalOf(made, t('analytics:total'))}
      title={title}
      heads={{
        label: t(`terms:enums.Dimension.${made.by ?? 'month'}`),
        value: t(`terms:enums.Measure.${made.measure}`),
      }}
      show={shown(made)}
      offers={offers}
      whole={made.adds_up}
      lessIsBetter={made.less_is_better}
      height={240}
    />
  )
}
