import { useTranslation } from 'react-i18next'
import { money, number } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { useEnum } from '@/shared/resource/fields/status'
import { Panel } from '@/shared/ui/Page'
import type { Return } from '../ReturnPage'
import styles from '../returns.module.css'

/** Goods as they came back, each an entry of its own. */
export function ArrivalsPanel({ record }: { record: Return }) {
  const { t } = useTranslation('returns')
  const { word } = useEnum('ReturnDisposition')
  if (record.arrivals.length === 0) return null
  const name = (id: string) => record.lines.find((line) => line.id === id)?.name
  return (
    <Panel title={t('arrivals')} flush>
      <ul>
        {record.arrivals.map((arrival) => (
          <li key={arrival.id} className={styles.line}>
            <span>
              {name(arrival.line_id)} × {number(arrival.quantity)} · {word(arrival.disposition)}
            </span>
            <b>{money(arrival.amount)}</b>
            <span className="muted">
              {arrival.by?.name} <Time at={arrival.at} /> {arrival.note}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
