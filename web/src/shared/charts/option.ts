import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { type BreakdownRow, slices } from './rows'

export type Option = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

/** The colours of the page, read from its style sheet: they differ in the dark. */
export interface Colours {
  text: string
  quiet: string
  line: string
  card: string
  series: string[]
}

const light = ['#0958d9', '#237804', '#ad6800', '#722ed1', '#08979c', '#c41d7f', '#597ef7', '#7cb305', '#8c8c8c']
const dark = ['#4c8dff', '#73d13d', '#e8a33d', '#b37feb', '#36cfc9', '#ff85c0', '#85a5ff', '#bae637', '#9298a2']

export function colours(isDark: boolean): Colours {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    text: of('--text', isDark ? '#e8e9ec' : '#1b1d21'),
    quiet: of('--text-2', isDark ? '#acb1ba' : '#565b64'),
    line: of('--border', isDark ? '#2c2f35' : '#e6e8eb'),
    card: of('--card', isDark ? '#1d1f23' : '#ffffff'),
    series: isDark ? dark : light,
  }
}

export interface Drawn {
  rows: readonly BreakdownRow[]
  kind: 'bar' | 'pie' | 'line'
  colours: Colours
  /** A figure in words. */
  show: (value: number) => string
  words: { now: string; before: string; rest: string }
}

/** The rows as they are drawn, in that order: what is clicked is found in it again. */
export const drawn = ({ rows, kind, words }: Pick<Drawn, 'rows' | 'kind' | 'words'>): BreakdownRow[] =>
  kind === 'pie' ? slices(rows, words.rest) : [...rows]

export function option(it: Drawn): Option {
  const { colours: paint, kind, show } = it
  const rows = drawn(it)
  const font = { color: paint.quiet, fontSize: 12 }
  const tooltip: TooltipComponentOption = {
    confine: true,
    backgroundColor: paint.card,
    borderColor: paint.line,
    textStyle: { color: paint.text, fontSize: 12 },
    valueFormatter: (value) => (typeof value === 'number' ? show(value) : '–'),
  }
  const base: Option = { color: paint.series, animationDuration: 200, textStyle: { fontFamily: 'inherit' } }
  if (kind === 'pie') {
    return {
      ...base,
      tooltip: { ...tooltip, trigger: 'item' },
      legend: { type: 'scroll', bottom: 0, textStyle: font, itemWidth: 12, itemHeight: 12 },
      series: [
        {
          type: 'pie',
          radius: ['42%', '70%'],
          center: ['50%', '44%'],
          data: rows.map(({ label, value }) => ({ name: label, value: value ?? 0 })),
          itemStyle: { borderColor: paint.card, borderWidth: 2 },
          label: { color: paint.text, formatter: '{b} {d}%', overflow: 'truncate', width: 110 },
          labelLine: { lineStyle: { color: paint.line } },
        },
      ],
    }
  }
  const compared = rows.some(({ previous }) => previous !== null && previous !== undefined)
  // Long names are read across, so many bars lie down.
  const lying = kind === 'bar' && rows.length > 0 && rows.some(({ label }) => label.length > 4 && !/^\d/.test(label))
  const names = {
    type: 'category' as const,
    data: rows.map(({ label }) => label),
    axisLabel: { ...font, hideOverlap: true, width: 120, overflow: 'truncate' as const },
    axisLine: { lineStyle: { color: paint.line } },
    axisTick: { show: false },
    inverse: lying,
  }
  const figures = {
    type: 'value' as const,
    axisLabel: { ...font, hideOverlap: true, formatter: (value: number) => show(value) },
    splitLine: { lineStyle: { color: paint.line } },
    splitNumber: 4,
  }
  const series = (name: string, values: (number | null)[], before: boolean) => ({
    name,
    type: kind,
    data: values,
    ...(kind === 'bar' ? { barMaxWidth: 28 } : { symbolSize: 6, showSymbol: rows.length < 40 }),
    ...(before
      ? { itemStyle: { color: paint.quiet, opacity: 0.45 }, lineStyle: { color: paint.quiet, type: 'dashed' as const } }
      : {}),
  })
  return {
    ...base,
    tooltip: { ...tooltip, trigger: 'axis', axisPointer: { type: kind === 'bar' ? 'shadow' : 'line' } },
    ...(compared ? { legend: { top: 0, right: 0, textStyle: font, itemWidth: 12, itemHeight: 12 } } : {}),
    grid: { left: 8, right: 20, top: compared ? 32 : 12, bottom: 8, containLabel: true },
    xAxis: lying ? figures : names,
    yAxis: lying ? names : figures,
    series: [
      series(
        it.words.now,
        rows.map(({ value }) => value),
        false,
      ),
      ...(compared
        ? [
            series(
              it.words.before,
              rows.map(({ previous }) => previous ?? null),
              true,
            ),
          ]
        : []),
    ] as (BarSeriesOption | LineSeriesOption)[],
  }
}
