import { BarChart, LineChart, PieChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type ECharts, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Option } from './option'

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export interface Picture {
  /** The chart as a PNG, as an address. */
  png: (background: string) => string | undefined
}

interface PlotProps {
  option: Option
  height: number
  label: string
  onClick: (index: number) => void
  picture?: Ref<Picture>
}

/** The drawing itself. The only file that holds ECharts, so it is loaded when the first chart is shown. */
export default function Plot({ option, height, label, onClick, picture }: PlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(undefined)
  const click = useRef(onClick)
  click.current = onClick

  useEffect(() => {
    const element = box.current
    if (!element) return
    const made = init(element)
    chart.current = made
    made.on('click', ({ dataIndex }) => click.current(dataIndex))
    const observer = new ResizeObserver(() => made.resize())
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.dispose()
      chart.current = undefined
    }
  }, [])

  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true })
  }, [option])

  useImperativeHandle(picture, () => ({
    png: (background) => chart.current?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: background }),
  }))

  return <div ref={box} role="img" aria-label={label} style={{ height }} />
}
