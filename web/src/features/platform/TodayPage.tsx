import { CheckCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useMe } from '@/app/session'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { longDate, money, named } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './platform.module.css'

type Today = Got<'/api/v1/today'>
type Item = Today['to_contact'][number]

const groups = [
  'approvals',
  'about_to_drop',
  'requests_near_sla',
  'unanswered',
  'to_contact',
  'newly_assigned',
  'to_ship',
  'receivables_due',
] as const satisfies readonly (keyof Today)[]

function partOfDay(hour: number) {
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** What waits for this person, most pressing first. */
export function TodayPage() {
  const { t } = useTranslation('platform')
  const me = useMe()
  const today = useQuery(get('/api/v1/today'))
  const filled = today.data ? groups.filter((group) => today.data[group].length > 0) : []
  const now = new Date()
  return (
    <Page title={t(`today.${partOfDay(now.getHours())}`, { name: named(me.user) })} note={longDate(now.toISOString())}>
      {today.isError ? (
        <ProblemPanel problem={today.error} retry={() => void today.refetch()} />
      ) : !today.data ? (
        <Lines count={8} />
      ) : filled.length === 0 ? (
        <Panel>
          <Empty icon={<CheckCircleOutlined />} title={t('today.clear')}>
            {t('today.clearHint')}
          </Empty>
        </Panel>
      ) : (
        <div className={styles.today}>
          {filled.map((group) => (
            <Panel
              key={group}
              flush
              title={t(`today.groups.${group}`)}
              extra={<span className={styles.count}>{today.data[group].length}</span>}
            >
              <ul>
                {today.data[group].map((item) => (
                  <TodayRow key={item.id} item={item} />
                ))}
              </ul>
            </Panel>
          ))}
        </div>
      )}
    </Page>
  )
}

function TodayRow({ item }: { item: Item }) {
  const to = linkTo(item.subject, item.id)
  const body = (
    <>
      <span className={styles.title}>
        {item.title}
        {item.number && <span className={styles.number}>{item.number}</span>}
      </span>
      <span className={styles.detail}>{item.detail}</span>
      <span className={styles.right}>{item.amount ? money(item.amount) : <Time at={item.at} />}</span>
    </>
  )
  return (
    <li>
      {to ? (
        <Link className={styles.row} to={to as never}>
          {body}
        </Link>
      ) : (
        <div className={styles.row}>{body}</div>
      )}
    </li>
  )
}
