import { ClockCircleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { intentTones } from '@/shared/customer/intent'
import { dateTime, relative } from '@/shared/format/format'
import { EnumStatus, useEnum } from '@/shared/resource/fields/status'
import { Tooltip } from '@/shared/ui/deferred'
import { Person } from '@/shared/ui/Person'
import { Chip, Status } from '@/shared/ui/Status'
import styles from '../customers.module.css'
import { type Customer, nearness } from './customer'

/** Beside the name: level, intent, what it is to us. */
export function CustomerAside({ customer }: { customer: Customer }) {
  const { word } = useEnum('CustomerRole')
  return (
    <>
      {customer.level && <Chip tone="accent">{customer.level.name}</Chip>}
      <EnumStatus of="Intent" value={customer.intent} tone={intentTones[customer.intent] ?? 'neutral'} />
      <span className="muted">{word(customer.role)}</span>
    </>
  )
}

/** Below the name: the number, who looks after it, and until when. */
export function CustomerNote({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  return (
    <div className={styles.note}>
      <span>{customer.number}</span>
      {customer.in_pool ? (
        <Status tone="amber">{t('pool.inPool')}</Status>
      ) : (
        <span className={styles.owner}>
          <span className="visually-hidden">{t('fields.owner')}</span>
          <Person name={customer.owner?.name} />
          {customer.department && <span>{customer.department.name}</span>}
        </span>
      )}
      <Drop customer={customer} />
      {customer.tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </div>
  )
}

/** When the customer will fall back into the pool, and why. */
function Drop({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  if (!customer.drops_at) return null
  const near = nearness(customer.drops_at)
  return (
    <Tooltip title={`${customer.drop_reason ?? ''} ${dateTime(customer.drops_at)}`.trim()}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be readable by keyboard */}
      <span className={styles.drop} data-near={near !== 'far' || undefined} tabIndex={0} role="note">
        <ClockCircleOutlined /> {t('pool.drops', { when: relative(customer.drops_at) })}
        <span className="visually-hidden">{customer.drop_reason}</span>
      </span>
    </Tooltip>
  )
}
