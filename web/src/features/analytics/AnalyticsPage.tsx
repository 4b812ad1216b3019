import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { saveAnswer } from '@/api/files'
import { type Got, get } from '@/api/query'
import { type Analysis, kindsOf, rowsOf, shown, totalOf } from '@/shared/analysis/figures'
import { Scope } from '@/shared/analysis/Scope'
import scope from '@/shared/analysis/scope.module.css'
import { type Dimension, daysIn, type Measure, useAnalyticsSearch } from '@/shared/analysis/search'
import { Breakdown } from '@/shared/charts/Breakdown'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Dropdown, Select, Switch } from '@/shared/ui/deferred'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './analytics.module.css'
import { analysis, type Question } from './parts/AnalysisPanel'

type MeasureEntry = Got<'/api/v1/analytics'>['data'][number]

/** Any measure by any dimension: as table, bars, pie or line, and as a file. All of it is in the address. */
export function AnalyticsPage() {
  const { t } = useTranslation('analytics')
  const catalogue = useQuery({ ...get('/api/v1/analytics'), staleTime: 60_000 })
  const measures = catalogue.data?.data
  return (
    <Page title={t('title')} note={t('note')}>
      {catalogue.isError ? (
        <ProblemPanel problem={catalogue.error} retry={() => void catalogue.refetch()} />
      ) : !measures ? (
        <Lines count={8} />
      ) : measures.length === 0 ? (
        <Empty title={t('nothing')} />
      ) : (
        <Asked measures={measures} />
      )}
    </Page>
  )
}

function Asked({ measures }: { measures: readonly MeasureEntry[] }) {
  const { t } = useTranslation('analytics')
  const [search, change] = useAnalyticsSearch()
  const entry = measures.find(({ measure }) => measure === search.measure) ?? measures[0]
  const by = entry?.dimensions.find(({ dimension }) => dimension === search.by) ?? entry?.dimensions[0]
  if (!entry || !by) return null
  const days = daysIn(search, 'all')
  const query: Question = {
    by: by.dimension,
    ...days,
    department: search.department,
    owner: search.owner,
    within: by.dimension === 'region' ? search.within : undefined,
    currency: entry.unit === 'money' ? search.currency : undefined,
    compare: search.alone || (!days.from && !by.time) ? undefined : 'previous',
  }
  const pick = (measure: Measure) => change({ measure, by: undefined, kind: undefined, within: undefined })
  return (
    <>
      <div className={scope.scope}>
        <span className={scope.wide}>
          <Select
            aria-label={t('measure')}
            style={{ width: '100%' }}
            value={entry.measure}
            options={measures.map(({ measure, label }) => ({ value: measure, label }))}
            onChange={(measure: Measure) => pick(measure)}
          />
        </span>
        <span className={scope.wide}>
          <Select
            aria-label={t('by')}
            style={{ width: '100%' }}
            value={by.dimension}
            options={entry.dimensions.map(({ dimension, label }) => ({ value: dimension, label }))}
            onChange={(dimension: Dimension) => change({ by: dimension, kind: undefined, within: undefined })}
          />
        </span>
      </div>
      <Scope usual="all" />
      <Shown measure={entry} by={by.label} query={query} />
    </>
  )
}

function Shown({ measure, by, query }: { measure: MeasureEntry; by: string; query: Question }) {
  const { t } = useTranslation('analytics')
  const [search, change] = useAnalyticsSearch()
  const asked = useQuery({ ...analysis(measure.measure, query), placeholderData: (old) => old })
  const made: Analysis | undefined = asked.data
  const title = `${measure.label} · ${by}`
  const save = (format: string) => {
    const given = Object.entries({ ...query, format }).filter(([, value]) => value !== undefined) as [string, string][]
    void saveAnswer(`analytics/${measure.measure}?${new URLSearchParams(given)}`)
  }
  const tools = (
    <span className={styles.tools}>
      {(query.from || query.compare) && (
        <span className={styles.switch}>
          <Switch
            size="small"
            aria-label={t('compare')}
            checked={query.compare !== undefined}
            onChange={(on: boolean) => change({ alone: on ? undefined : true })}
          />
          {t('compare')}
        </span>
      )}
      {made && made.currencies.length > 1 && (
        <Select
          aria-label={t('currency')}
          value={made.currency}
          options={made.currencies.map((currency) => ({ value: currency, label: currency }))}
          onChange={(currency: string) => change({ currency })}
        />
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'csv', label: 'CSV' },
            { key: 'xlsx', label: 'Excel (XLSX)' },
          ],
          onClick: ({ key }) => save(key),
        }}
      >
        <Button icon={<DownloadOutlined />}>{t('export')}</Button>
      </Dropdown>
    </span>
  )
  return (
    <Panel title={title} extra={tools}>
      {made && made.within.length > 0 && <Path analysis={made} />}
      {asked.isError ? (
        <ProblemPanel problem={asked.error} retry={() => void asked.refetch()} />
      ) : !made ? (
        <Lines count={8} />
      ) : (
        <Breakdown
          rows={rowsOf(made, (row) => ({ to: '/analytics', search: { ...search, within: row.key } }))}
          total={totalOf(made, t('total'))}
          title={title}
          heads={{ label: by, value: measure.label }}
          show={shown(made)}
          offers={kindsOf(made)}
          kind={search.kind}
          onKind={(kind) => change({ kind })}
          whole={made.adds_up}
          lessIsBetter={made.less_is_better}
          height={320}
        />
      )}
    </Panel>
  )
}

/** The way down to a region's parts, and up again. */
function Path({ analysis: { within } }: { analysis: Analysis }) {
  const { t } = useTranslation('analytics')
  const [search] = useAnalyticsSearch()
  const { within: _, ...all } = search
  return (
    <nav aria-label={t('path')} className={styles.path}>
      <Link to="/analytics" search={all as never}>
        {t('everywhere')}
      </Link>
      {within.map(({ id, name }, index) => (
        <span key={id}>
          {' / '}
          {index < within.length - 1 ? (
            <Link to="/analytics" search={{ ...all, within: id } as never}>
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
      ))}
    </nav>
  )
}
