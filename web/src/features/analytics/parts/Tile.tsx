import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { behind, shown } from '@/shared/analysis/figures'
import { grainOf } from '@/shared/analysis/period'
import type { Measure } from '@/shared/analysis/search'
import { Delta } from '@/shared/charts/Delta'
import { Spark } from '@/shared/charts/Spark'
import styles from '../analytics.module.css'
import { analysis, type Question } from './AnalysisPanel'

/** What is owed is owed now, whatever the period. */
const standing: readonly Measure[] = ['outstanding']

/** A figure with how it has changed and gone; it opens the rows it is of. */
export function Tile({ measure, query }: { measure: Measure; query: Question }) {
  const { t } = useTranslation('terms')
  const { from, to, ...rest } = query
  const now = standing.includes(measure)
  const asked = useQuery(
    analysis(
      measure,
      now ? rest : { ...query, by: grainOf({ ...(from && { from }), ...(to && { to }) }), compare: 'previous' },
    ),
  )
  const made = asked.data
  const name = t(`enums.Measure.${measure}`)
  if (!made) return <div className={styles.tile} aria-busy={!asked.isError} data-waiting />
  const target = behind(made.total)
  return (
    <Link to={target.to as never} search={target.search as never} className={styles.tile}>
      <span className={styles.name}>{name}</span>
      <b>{made.total.value === null ? '–' : shown(made)(made.total.value)}</b>
      {made.previous_from ? (
        <Delta value={made.total.value} previous={made.total.previous} lessIsBetter={made.less_is_better} />
      ) : (
        <span className={styles.name}>{t('subjects.receivables')}</span>
      )}
      <Spark values={made.data.map(({ value }) => value)} />
    </Link>
  )
}

export function Tiles({ measures, query }: { measures: readonly Measure[]; query: Question }) {
  return (
    <div className={styles.tiles}>
      {measures.map((measure) => (
        <Tile key={measure} measure={measure} query={query} />
      ))}
    </div>
  )
}
