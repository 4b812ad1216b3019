import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { FollowUpComposer } from '@/shared/followUp/FollowUpComposer'
import { Panel } from '@/shared/ui/Page'
import styles from '../customers.module.css'
import { CustomerTimeline } from './CustomerTimeline'
import type { Customer } from './customer'
import { Files } from './Files'
import { LeftColumn } from './LeftColumn'
import { NextStep } from './NextStep'
import { OpenMatters } from './OpenMatters'
import { Ownership } from './Ownership'
import { Related } from './Related'

const route = getRouteApi('/_staff/customers/$id')

interface CustomerTabsProps {
  customer: Customer
  /** On a phone the facts and what is open are tabs too. */
  phone: boolean
}

interface Tab {
  key: string
  children: ReactNode
  permission?: string
}

/** The customer's story first; its orders, money, requests and ledger beside it. */
export function CustomerTabs({ customer, phone }: CustomerTabsProps) {
  const { t } = useTranslation('customers')
  const can = useCan()
  const { tab = 'story' } = route.useSearch()
  const composer = can('follow_ups:write') && <FollowUpComposer customer={customer} autoOpen={tab === 'follow_up'} />
  const tabs: Tab[] = [
    {
      key: 'story',
      children: (
        <div className={styles.story}>
          {!phone && composer}
          {phone && <NextStep customer={customer} />}
          <Panel>
            <CustomerTimeline id={customer.id} />
          </Panel>
        </div>
      ),
    },
    ...(phone
      ? [
          {
            key: 'facts',
            children: (
              <div className={styles.story}>
                <LeftColumn customer={customer} />
                <OpenMatters customer={customer} />
              </div>
            ),
          },
        ]
      : []),
    { key: 'orders', permission: 'orders:read', children: <Related of="orders" customer={customer} /> },
    { key: 'receivables', permission: 'receivables:read', children: <Related of="receivables" customer={customer} /> },
    {
      key: 'requests',
      permission: 'service_requests:read',
      children: <Related of="requests" customer={customer} />,
    },
    { key: 'returns', permission: 'returns:read', children: <Related of="returns" customer={customer} /> },
    { key: 'files', children: <Files customer={customer} /> },
    { key: 'ownership', children: <Ownership id={customer.id} /> },
  ]
  const shown = tabs.filter(({ permission }) => can(permission))
  const current = shown.find(({ key }) => key === tab) ?? shown[0]
  return (
    <>
      <nav className={styles.tabs} aria-label={t('tabs.label')}>
        {shown.map(({ key }) => (
          <Link
            key={key}
            to="."
            replace
            search={{ tab: key === 'story' ? undefined : key } as never}
            aria-current={key === current?.key ? 'true' : undefined}
          >
            {t(`tabs.${key}` as never) as string}
          </Link>
        ))}
      </nav>
      {current?.children}
      {phone && composer && <div className={styles.dock}>{composer}</div>}
    </>
  )
}
