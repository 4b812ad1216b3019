import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Scope } from '@/shared/analysis/Scope'
import { useAnalyticsSearch } from '@/shared/analysis/search'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Switch } from '@/shared/ui/deferred'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './monitoring.module.css'
import { FigureTable } from './parts/FigureTable'
import { busiestFirst } from './parts/figures'
import { useActivity } from './parts/useActivity'
import { Watched } from './parts/Watched'

/** What everybody did and left undone. Period and department are in the address. */
export function StaffPage() {
  const { t } = useTranslation('monitoring')
  const [search, change] = useAnalyticsSearch()
  const asked = useActivity()
  const period = { period: search.period, from: search.from, to: search.to, alone: search.alone }
  return (
    <Page title={t('staff.title')} note={t('staff.note')}>
      <div className={styles.bar}>
        <Scope usual="d30" people={false} />
        <span className={styles.switch}>
          <Switch
            size="small"
            aria-label={t('staff.compare')}
            checked={!search.alone}
            onChange={(on) => change({ alone: on ? undefined : true })}
          />
          {t('staff.compare')}
        </span>
      </div>
      <div className={styles.grid}>
        <Watched />
        {asked.isError ? (
          <ProblemPanel problem={asked.error} retry={() => void asked.refetch()} />
        ) : !asked.data ? (
          <Lines count={10} />
        ) : asked.data.data.length === 0 ? (
          <Empty title={t('staff.none')}>{t('staff.noneHint')}</Empty>
        ) : (
          <Panel flush>
            <FigureTable
              activity={{ ...asked.data, data: busiestFirst(asked.data) }}
              title={t('staff.title')}
              head={t('staff.person')}
              rowKey={({ member }) => member.id}
              rowHead={({ member, department, job_title }) => (
                <span className={styles.who}>
                  <Link
                    to="/monitoring/$member"
                    params={{ member: member.id }}
                    search={period as never}
                    aria-label={t('staff.more', { name: member.name })}
                  >
                    <Person name={member.name} />
                  </Link>
                  <small>{[department?.name, job_title].filter(Boolean).join(' · ')}</small>
                </span>
              )}
            />
          </Panel>
        )}
      </div>
    </Page>
  )
}
