import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { percent } from '../format/format'
import styles from './charts.module.css'
import { Delta } from './Delta'
import { type BreakdownRow, share, target } from './rows'

interface BreakdownTableProps {
  rows: readonly BreakdownRow[]
  caption: string
  /** What the rows are told apart by, and what is measured. */
  heads: { label: string; value: string }
  show: (value: number) => string
  /** Parts of a whole: their shares are shown, and a last line with the sum. */
  whole: boolean
  total?: BreakdownRow | undefined
  lessIsBetter?: boolean | undefined
}

/** The figures as a table: always there, whatever is drawn beside it. */
export function BreakdownTable({ rows, caption, heads, show, whole, total, lessIsBetter }: BreakdownTableProps) {
  const { t } = useTranslation()
  const compared = rows.some(({ previous }) => previous !== undefined) || total?.previous !== undefined
  const figure = (row: BreakdownRow) => {
    const text = row.value === null ? '–' : show(row.value)
    const to = target(row.to)
    return to ? (
      <Link className={styles.rows} to={to.to as never} search={to.search as never}>
        {text}
      </Link>
    ) : (
      text
    )
  }
  const line = (row: BreakdownRow, part: number | undefined) => (
    <>
      <td>{figure(row)}</td>
      {whole && (
        <td className={styles.share}>
          {part !== undefined && (
            <span>
              <i aria-hidden style={{ width: `${part / 100}%` }} />
              {percent(part)}
            </span>
          )}
        </td>
      )}
      {compared && <td>{row.previous === null || row.previous === undefined ? '–' : show(row.previous)}</td>}
      {compared && (
        <td>
          <Delta value={row.value} previous={row.previous} lessIsBetter={lessIsBetter} />
        </td>
      )}
    </>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.label}</th>
            <th scope="col">{heads.value}</th>
            {whole && <th scope="col">{t('chart.share')}</th>}
            {compared && <th scope="col">{t('chart.before')}</th>}
            {compared && <th scope="col">{t('chart.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.inside ? (
                  <Link to={row.inside.to as never} search={row.inside.search as never}>
                    {row.label}
                  </Link>
                ) : (
                  row.label
                )}
              </th>
              {line(row, share(row, rows))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{total.label}</th>
              {line(total, undefined)}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}
