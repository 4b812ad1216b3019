import {
  AuditOutlined,
  CarOutlined,
  ClockCircleOutlined,
  CommentOutlined,
  CustomerServiceOutlined,
  EditOutlined,
  PayCircleOutlined,
  PhoneOutlined,
  RollbackOutlined,
  UserAddOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import styles from '../today.module.css'
import { type Group, type Item, urgency } from './today'

/** Its mark, and where all of them stand. */
const about: Record<Group, { icon: ReactNode; all: string; search?: object }> = {
  approvals: { icon: <AuditOutlined />, all: '/approvals' },
  requests_near_sla: { icon: <CustomerServiceOutlined />, all: '/service-requests', search: { queue: 'urgent' } },
  returns: { icon: <RollbackOutlined />, all: '/returns' },
  unanswered: { icon: <CommentOutlined />, all: '/conversations' },
  to_contact: { icon: <PhoneOutlined />, all: '/customers', search: { sort: 'next_contact_at' } },
  about_to_drop: { icon: <ClockCircleOutlined />, all: '/customers', search: { sort: 'last_follow_up_at' } },
  newly_assigned: { icon: <UserAddOutlined />, all: '/customers' },
  to_ship: { icon: <CarOutlined />, all: '/orders' },
  receivables_due: { icon: <PayCircleOutlined />, all: '/receivables' },
}

interface TodayGroupProps {
  group: Group
  items: readonly Item[]
  count: number
}

export function TodayGroup({ group, items, count }: TodayGroupProps) {
  const { t } = useTranslation('platform')
  const { icon, all, search } = about[group]
  return (
    <section id={`today-${group}`} className={styles.group} aria-labelledby={`today-${group}-name`}>
      <header>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <h2 id={`today-${group}-name`}>{t(`today.groups.${group}`)}</h2>
        <span className={styles.count}>{count}</span>
        {count > items.length && (
          <Link to={all as never} search={search as never} className={styles.all}>
            {t('today.all')}
          </Link>
        )}
      </header>
      <ul>
        {items.map((item) => (
          <Row key={item.id} group={group} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Row({ group, item }: { group: Group; item: Item }) {
  const { t } = useTranslation('platform')
  const can = useCan()
  const to = linkTo(item.subject, item.id)
  const note = group === 'to_contact' && item.subject.startsWith('customer') && can('follow_ups:write')
  return (
    <li className={styles.row} data-urgency={urgency(group, item.at)}>
      <p className={styles.title}>
        {to ? (
          <Link className={styles.cover} to={to as never}>
            {item.title}
          </Link>
        ) : (
          item.title
        )}
        {item.number && <span className={styles.number}>{item.number}</span>}
      </p>
      {item.detail && <p className={styles.detail}>{item.detail}</p>}
      <p className={styles.right}>
        {item.amount && <b>{money(item.amount)}</b>}
        <span className={styles.when}>
          <Time at={item.at} />
        </span>
      </p>
      {note && (
        <Link
          className={styles.log}
          to={`/customers/${item.id}` as never}
          search={{ tab: 'follow_up' } as never}
          aria-label={t('today.log', { name: item.title })}
        >
          <EditOutlined />
        </Link>
      )}
    </li>
  )
}
