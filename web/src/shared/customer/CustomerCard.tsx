import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { money, relative } from '../format/format'
import { kindOf } from '../resource/fields/kinds'
import { EnumStatus } from '../resource/fields/status'
import { Avatar } from '../ui/Person'
import { Lines } from '../ui/Skeleton'
import { Chip } from '../ui/Status'
import styles from './customer.module.css'
import { intentTones } from './intent'

const Phone = kindOf({ kind: 'phone' }).Cell
const Mail = kindOf({ kind: 'email' }).Cell

/** The customer in brief, beside a conversation. Who may not read more sees the name. */
export function CustomerCard({ customer }: { customer: { id: string; name: string } }) {
  const { t } = useTranslation()
  const can = useCan()
  const query = useQuery({
    ...get('/api/v1/customers/{id}', { params: { path: { id: customer.id } } }),
    enabled: can('customers:read'),
    retry: false,
  })
  const record = query.data
  const to = record && linkTo('customers', customer.id)
  return (
    <div className={styles.card}>
      <div className={styles.who}>
        <Avatar name={customer.name} size={36} />
        <div>
          <h3>{to ? <Link to={to as never}>{customer.name}</Link> : customer.name}</h3>
          {record && <p className="muted">{record.number}</p>}
        </div>
      </div>
      {query.isLoading && <Lines count={4} />}
      {record && (
        <>
          <p className={styles.tags}>
            {record.level && <Chip tone="accent">{record.level.name}</Chip>}
            {record.tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </p>
          <dl>
            <Fact label={t('customer.intent')}>
              <EnumStatus of="Intent" value={record.intent} tone={intentTones[record.intent]} />
            </Fact>
            <Fact label={t('customer.owner')}>{record.owner?.name ?? t('customer.pool')}</Fact>
            {record.mobile && (
              <Fact label={t('customer.mobile')}>
                <Phone value={record.mobile} field={{ name: 'mobile', kind: 'phone' }} row={{}} />
              </Fact>
            )}
            {record.email && (
              <Fact label={t('customer.email')}>
                <Mail value={record.email} field={{ name: 'email', kind: 'email' }} row={{}} />
              </Fact>
            )}
            {record.region && <Fact label={t('customer.region')}>{record.region.name}</Fact>}
            <Fact label={t('customer.last')}>{relative(record.last_follow_up_at) || '—'}</Fact>
            <Fact label={t('customer.next')}>{relative(record.next_contact_at) || '—'}</Fact>
            {record.totals && (
              <>
                <Fact label={t('customer.ordered')}>{money(record.totals.ordered)}</Fact>
                <Fact label={t('customer.outstanding')}>{money(record.totals.outstanding)}</Fact>
              </>
            )}
          </dl>
        </>
      )}
    </div>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
