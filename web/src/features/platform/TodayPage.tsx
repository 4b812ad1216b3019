import { CheckCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { companyZone, longDate, named } from '@/shared/format/format'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { usePhone } from '@/shared/ui/useMedia'
import { useCommands } from '@/shells/parts/useCommands'
import { TodayGroup } from './parts/TodayGroup'
import { columns, counted, type Group, partOfDay, pressing } from './parts/today'
import styles from './today.module.css'

/** What waits for this person, most pressing first: the page the day begins with. */
export function TodayPage({ figures }: { figures: ReactNode }) {
  const { t } = useTranslation('platform')
  const me = useMe()
  const phone = usePhone()
  const today = useQuery(get('/api/v1/today'))
  const groups = today.data ? pressing(today.data) : []
  const now = new Date()
  const part = partOfDay(now, companyZone())
  const jump = (group: Group) => document.getElementById(`today-${group}`)?.scrollIntoView({ block: 'center' })
  return (
    <Page
      title={t(`today.${part}`, { name: named(me.user) })}
      note={longDate(now.toISOString())}
      actions={!phone && <QuickActions />}
    >
      {figures}
      {today.isError ? (
        <ProblemPanel problem={today.error} retry={() => void today.refetch()} />
      ) : !today.data ? (
        <Lines count={8} />
      ) : groups.length === 0 ? (
        <Panel>
          <Empty icon={<CheckCircleOutlined />} title={t('today.clear')} action={<QuickActions />}>
            {t('today.clearHint')}
          </Empty>
        </Panel>
      ) : (
        <>
          <div className={styles.figures}>
            {groups.map((group) => (
              <button key={group} type="button" className={styles.figure} onClick={() => jump(group)}>
                <b>{counted(today.data, group)}</b>
                <span>{t(`today.groups.${group}`)}</span>
              </button>
            ))}
          </div>
          <div className={styles.columns}>
            {columns(groups, today.data, phone ? 1 : 2).map((column) => (
              <div key={column[0]} className={styles.column}>
                {column.map((group) => (
                  <TodayGroup key={group} group={group} items={today.data[group]} count={counted(today.data, group)} />
                ))}
              </div>
            ))}
          </div>
        </>
      )}
    </Page>
  )
}

/** What one enters most, one tap away. */
function QuickActions() {
  const offered = useCommands().list.filter(({ group, id }) => group === 'do' && usual.includes(id))
  return (
    <>
      {offered.map(({ id, label, icon, run }) => (
        <Button key={id} icon={icon} onClick={run}>
          {label}
        </Button>
      ))}
    </>
  )
}

const usual = ['do.engagement.newFollowUp', 'do.customers.newCustomer', 'do.orders.newOrder', 'do.service.newRequest']
