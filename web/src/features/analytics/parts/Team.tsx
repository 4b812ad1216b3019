import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { behind, shown } from '@/shared/analysis/figures'
import type { Measure } from '@/shared/analysis/search'
import charts from '@/shared/charts/charts.module.css'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { analysis, type Question } from './AnalysisPanel'

const columns: [Measure, string][] = [
  ['customers', 'customers:read'],
  ['follow_ups', 'follow_ups:read'],
  ['orders', 'orders:read'],
  ['order_amount', 'orders:read'],
  ['receipt_amount', 'receipts:read'],
  ['outstanding', 'receivables:read'],
]

/** Who did what: a line a person, and every figure opens his rows. */
export function Team({ query }: { query: Question }) {
  const { t } = useTranslation(['analytics', 'terms'])
  const can = useCan()
  const measures = columns.filter(([, permission]) => can(permission)).map(([measure]) => measure)
  const { from: _, to: __, ...standing } = query
  const answers = useQueries({
    queries: measures.map((measure) =>
      analysis(measure, { ...(measure === 'outstanding' ? standing : query), by: 'owner' }),
    ),
  })
  const people = new Map<string, string>()
  for (const { data } of answers) for (const { key, label } of data?.data ?? []) if (key) people.set(key, label)
  const sums = answers[measures.indexOf('order_amount')]?.data
  const amount = (id: string) => sums?.data.find(({ key }) => key === id)?.value ?? 0
  const lines = [...people].sort(([one], [other]) => amount(other) - amount(one))
  const waiting = answers.some(({ isPending }) => isPending)
  return (
    <Panel title={t('team')} extra={can('monitoring:use') && <Link to="/monitoring">{t('cockpit.monitoring')}</Link>}>
      {waiting ? (
        <Lines count={6} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        <section className={charts.scroll} aria-label={t('team')} tabIndex={0}>
          <table className={charts.table}>
            <thead>
              <tr>
                <th scope="col">{t('terms:enums.Dimension.owner')}</th>
                {measures.map((measure) => (
                  <th key={measure} scope="col">
                    {t(`terms:enums.Measure.${measure}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(([id, name]) => (
                <tr key={id}>
                  <th scope="row">
                    <Person name={name} />
                  </th>
                  {answers.map(({ data }, index) => {
                    const row = data?.data.find(({ key }) => key === id)
                    const target = row && row.count > 0 ? behind(row) : undefined
                    return (
                      <td key={measures[index]}>
                        {data && row && target && row.value !== null ? (
                          <Link className={charts.rows} to={target.to as never} search={target.search as never}>
                            {shown(data)(row.value)}
                          </Link>
                        ) : (
                          '–'
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  )
}
