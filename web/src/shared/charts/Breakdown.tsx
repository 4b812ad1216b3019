import {
  BarChartOutlined,
  FileImageOutlined,
  LineChartOutlined,
  PieChartOutlined,
  TableOutlined,
} from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDark } from '@/app/preferences'
import { number } from '../format/format'
import { Empty } from '../ui/Empty'
import { BreakdownTable } from './BreakdownTable'
import styles from './charts.module.css'
import { colours, drawn, option } from './option'
import type { Picture } from './Plot'
import { type BreakdownRow, type ChartKind, target } from './rows'

const Plot = lazy(() => import('./Plot'))

const icons: Record<ChartKind, ReactNode> = {
  table: <TableOutlined />,
  bar: <BarChartOutlined />,
  pie: <PieChartOutlined />,
  line: <LineChartOutlined />,
}

export interface BreakdownProps {
  rows: readonly BreakdownRow[]
  /** What it shows, for those who cannot see it, and the name of the picture. */
  title: string
  /** What the rows are told apart by, and what is measured. */
  heads: { label: string; value: string }
  /** A figure in words; a plain number when not given. */
  show?: (value: number) => string
  /** The kinds to choose from, the first being the usual one. */
  offers?: readonly ChartKind[]
  /** The kind chosen, where the page keeps it; otherwise it is kept here. */
  kind?: ChartKind | undefined
  onKind?: (kind: ChartKind) => void
  /** The last line of the table. */
  total?: BreakdownRow | undefined
  /** The rows are parts of a whole: shares are shown. */
  whole?: boolean
  lessIsBetter?: boolean | undefined
  height?: number
  /** The table waits behind a word, where room is scarce. */
  compact?: boolean
  /** Beside the switch of kinds. */
  extra?: ReactNode
}

const usual: readonly ChartKind[] = ['bar', 'pie', 'table']

/** A figure broken down: as table, bars, pie or line. Each bar, slice, point and cell leads to the rows behind it. */
export function Breakdown(props: BreakdownProps) {
  const { rows, title, heads, offers = usual, total, whole = true, compact, height = 300 } = props
  const { t } = useTranslation()
  const [own, setOwn] = useState<ChartKind>()
  const wanted = props.kind ?? own
  const kind = wanted && offers.includes(wanted) ? wanted : (offers[0] ?? 'table')
  const choose = props.onKind ?? setOwn
  const show = props.show ?? number
  const picture = useRef<Picture>(null)
  const table = (
    <BreakdownTable
      rows={rows}
      caption={title}
      heads={heads}
      show={show}
      whole={whole}
      total={total}
      lessIsBetter={props.lessIsBetter}
    />
  )
  const save = () => {
    const png = picture.current?.png(colours(document.documentElement.dataset.theme === 'dark').card)
    if (!png) return
    const link = document.createElement('a')
    link.href = png
    link.download = `${title}.png`
    link.click()
  }
  return (
    <div className={styles.breakdown}>
      <div className={styles.tools}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div role="group" aria-label={t('chart.kind')} className={styles.kinds}>
          {offers.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === kind}
              aria-label={t(`chart.${one}`)}
              title={t(`chart.${one}`)}
              onClick={() => choose(one)}
            >
              {icons[one]}
            </button>
          ))}
        </div>
        {kind !== 'table' && rows.length > 0 && (
          <Button
            type="text"
            size="small"
            icon={<FileImageOutlined />}
            aria-label={t('chart.picture')}
            title={t('chart.picture')}
            onClick={save}
          />
        )}
        {props.extra}
      </div>
      {rows.length === 0 ? (
        <Empty title={t('chart.nothing')} />
      ) : kind === 'table' ? (
        table
      ) : (
        <>
          <Suspense fallback={<div style={{ height }} />}>
            <Drawing rows={rows} kind={kind} title={title} show={show} height={height} picture={picture} />
          </Suspense>
          {compact ? (
            <details className={styles.behind}>
              <summary>{t('chart.table')}</summary>
              {table}
            </details>
          ) : (
            table
          )}
        </>
      )}
    </div>
  )
}

interface DrawingProps {
  rows: readonly BreakdownRow[]
  kind: 'bar' | 'pie' | 'line'
  title: string
  show: (value: number) => string
  height: number
  picture: React.Ref<Picture>
}

function Drawing({ rows, kind, title, show, height, picture }: DrawingProps) {
  const { t } = useTranslation()
  const dark = useDark()
  const navigate = useNavigate()
  const latest = useRef(show)
  latest.current = show
  const words = useMemo(() => ({ now: t('chart.now'), before: t('chart.before'), rest: t('chart.rest') }), [t])
  const made = useMemo(
    () => option({ rows, kind, words, colours: colours(dark), show: (value) => latest.current(value) }),
    [rows, kind, words, dark],
  )
  const follow = (index: number) => {
    const to = target(drawn({ rows, kind, words })[index]?.to)
    if (to) void navigate({ to: to.to, search: to.search } as never)
  }
  return <Plot option={made} height={height} label={title} onClick={follow} picture={picture} />
}
