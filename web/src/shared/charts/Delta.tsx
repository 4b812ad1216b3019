import { useTranslation } from 'react-i18next'
import { percent } from '../format/format'
import styles from './charts.module.css'
import { growth } from './rows'

interface DeltaProps {
  value: number | null
  previous: number | null | undefined
  /** Of waiting times and debts: growing is bad. */
  lessIsBetter?: boolean | undefined
}

/** How a figure has changed since the period before: an arrow and a percentage, never colour alone. */
export function Delta({ value, previous, lessIsBetter }: DeltaProps) {
  const { t } = useTranslation()
  const grown = growth(value, previous)
  if (grown === undefined) return <span className={styles.delta}>–</span>
  const direction = grown > 0 ? 'up' : grown < 0 ? 'down' : 'same'
  const good = grown === 0 ? undefined : grown > 0 !== Boolean(lessIsBetter)
  return (
    <span className={styles.delta} data-good={good}>
      <span aria-hidden>{{ up: '▲', down: '▼', same: '=' }[direction]} </span>
      <span className="visually-hidden">{t(`chart.${direction}`)} </span>
      {percent(Math.abs(grown))}
    </span>
  )
}
