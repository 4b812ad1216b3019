import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { type Money, money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { EnumStatus } from '../resource/fields/status'
import { Panel } from '../ui/Page'
import styles from './returns.module.css'
import { returnTones } from './tones'

interface Listed {
  id: string
  number: string
  status: components['schemas']['ReturnStatus']
  created_at: string
  expected: Money
  amount: Money
}

interface ReturnListProps {
  returns: readonly Listed[]
  /** Where a return is shown. */
  to: (id: string) => string | undefined
}

/** The returns of an order, where it is shown; nothing when there are none. */
export function ReturnList({ returns, to }: ReturnListProps) {
  const { t } = useTranslation('terms')
  if (returns.length === 0) return null
  return (
    <Panel title={t('subjects.returns')} flush>
      <ul>
        {returns.map(({ id, number, status, created_at, expected, amount }) => (
          <li key={id} className={styles.row}>
            <span>
              <Link to={(to(id) ?? '.') as never}>{number}</Link>{' '}
              <EnumStatus of="ReturnStatus" value={status} tone={returnTones[status]} />
            </span>
            <b>{money(amount.amount > 0 ? amount : expected)}</b>
            <span className="muted">
              <Time at={created_at} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
