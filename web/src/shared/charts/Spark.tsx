import styles from './charts.module.css'

/** A line of a figure's last values, without axes: the table of the figure says them. */
export function Spark({ values }: { values: readonly (number | null)[] }) {
  const known = values.map((value) => value ?? 0)
  const [low, high] = [Math.min(0, ...known), Math.max(1, ...known)]
  if (known.length < 2) return null
  const x = (index: number) => ((index / (known.length - 1)) * 100).toFixed(2)
  const y = (value: number) => (22 - ((value - low) / (high - low)) * 20).toFixed(2)
  const points = known.map((value, index) => `${x(index)},${y(value)}`).join(' ')
  return (
    <svg className={styles.spark} viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden focusable="false">
      <polygon points={`0,24 ${points} 100,24`} />
      <polyline points={points} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
