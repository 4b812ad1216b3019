import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { behind } from '@/shared/analysis/figures'
import { Delta } from '@/shared/charts/Delta'
import { usePhone } from '@/shared/ui/useMedia'
import styles from '../monitoring.module.css'
import { type Activity, type Figure, filled, isUndone, largest, type StaffMeasure, said } from './figures'

type Row = Activity['data'][number]

interface FigureTableProps {
  activity: Activity
  /** What it shows, for those who cannot see it; and what its rows are. */
  title: string
  head: string
  rowHead: (row: Row) => ReactNode
  rowKey: (row: Row) => string
}

/** Figures by person or by day: each with a small bar, how it has changed, and the rows it is of. */
export function FigureTable(props: FigureTableProps) {
  return usePhone() ? <Cards {...props} /> : <Table {...props} />
}

function Table({ activity, title, head, rowHead, rowKey }: FigureTableProps) {
  const { t } = useTranslation('monitoring')
  const most = largest(activity)
  const columns = filled(activity)
  const did = columns.filter(({ measure }) => !isUndone(measure))
  const left = columns.filter(({ measure }) => isUndone(measure))
  const first = (index: number) => (did[0]?.index === index ? styles.left : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {left.length > 0 && (
              <th className={styles.group} colSpan={left.length} scope="colgroup">
                {t('staff.left')}
              </th>
            )}
            {did.length > 0 && (
              <th className={`${styles.group} ${styles.left}`} colSpan={did.length} scope="colgroup">
                {t('staff.done')}
              </th>
            )}
          </tr>
          <tr>
            <th scope="col">{head}</th>
            {[...left, ...did].map(({ measure, index }) => (
              <th key={measure.measure} scope="col" className={first(index)}>
                {measure.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {activity.data.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{rowHead(row)}</th>
              {[...left, ...did].map(({ measure, index }) => (
                <td key={measure.measure} className={first(index)}>
                  <Cell
                    figure={row.figures[index]}
                    measure={measure}
                    most={most[index] ?? 1}
                    currency={activity.currency}
                    compared={activity.previous_from !== null && activity.previous_from !== undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  figure: Figure | undefined
  measure: StaffMeasure
  most: number
  currency: string
  compared: boolean
}

function Cell({ figure, measure, most, currency, compared }: CellProps) {
  // There is no middle, and no average, of nothing.
  const change = compared && !measure.standing && figure?.value !== null && (figure?.value || figure?.previous)
  if (!figure || (figure.count === 0 && !change)) return <span className={styles.none}>–</span>
  const share = Math.max(2, Math.round(((figure.value ?? 0) / most) * 100))
  return (
    <span className={styles.figure} data-late={isUndone(measure) && figure.count > 0}>
      <Opened figure={figure} measure={measure} currency={currency} />
      <span className={styles.line} aria-hidden>
        <i style={{ width: figure.count ? `${share}%` : 0 }} />
      </span>
      {change ? (
        <small>
          <Delta value={figure.value ?? 0} previous={figure.previous} lessIsBetter={measure.less_is_better} />
        </small>
      ) : null}
    </span>
  )
}

/** The figure, leading to its rows. */
export function Opened({ figure, measure, currency }: { figure: Figure; measure: StaffMeasure; currency: string }) {
  if (figure.count === 0 || figure.value === null || figure.value === undefined) return <span>0</span>
  const target = behind(figure as never)
  return (
    <Link to={target.to as never} search={target.search as never}>
      {said(measure, currency)(figure.value)}
    </Link>
  )
}

/** On a phone: a card each, with what there is. */
function Cards({ activity, title, rowHead, rowKey }: FigureTableProps) {
  const { t } = useTranslation('monitoring')
  return (
    <ul className={styles.cards} aria-label={title}>
      {activity.data.map((row) => {
        const some = activity.measures.flatMap((measure, index) => {
          const figure = row.figures[index]
          return figure && figure.count > 0 ? [{ measure, figure }] : []
        })
        return (
          <li key={rowKey(row)}>
            {rowHead(row)}
            {some.length === 0 ? (
              <p className="muted">{t('staff.nothing')}</p>
            ) : (
              <dl>
                {some.map(({ measure, figure }) => (
                  <div key={measure.measure}>
                    <dt>{measure.label}</dt>
                    <dd className={styles.figure} data-late={isUndone(measure)}>
                      <Opened figure={figure} measure={measure} currency={activity.currency} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        )
      })}
    </ul>
  )
}
