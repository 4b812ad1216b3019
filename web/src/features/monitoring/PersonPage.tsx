import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { behind } from '@/shared/analysis/figures'
import { Scope } from '@/shared/analysis/Scope'
import { Delta } from '@/shared/charts/Delta'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { date } from '@/shared/format/format'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { WatchButton } from '@/shared/watching/WatchButton'
import styles from './monitoring.module.css'
import { FigureTable } from './parts/FigureTable'
import { type Activity, type Figure, isUndone, type StaffMeasure, said } from './parts/figures'
import { Story } from './parts/Story'
import { useActivity } from './parts/useActivity'

const route = getRouteApi('/_staff/monitoring/$member')

/** One person: his figures, his days, and what he did. */
export function PersonPage() {
  const { t } = useTranslation('monitoring')
  const { member } = route.useParams()
  const whole = useActivity(member)
  const row = whole.data?.data[0]
  const back = <Link to="/monitoring">{t('staff.title')}</Link>
  if (whole.isError) {
    return (
      <Page title="" back={back}>
        <ProblemPanel page problem={whole.error} retry={() => void whole.refetch()} />
      </Page>
    )
  }
  if (!whole.data || !row) return <Lines count={10} />
  return (
    <Page
      title={row.member.name}
      back={back}
      note={[row.department?.name, row.job_title].filter(Boolean).join(' · ')}
      actions={<WatchButton watched={{ person_id: member }} />}
    >
      <Scope usual="d30" people={false} departments={false} />
      <div className={styles.grid}>
        <div className={styles.tiles}>
          {whole.data.measures.map((measure, index) => {
            const figure = row.figures[index]
            if (!figure || figure.value === null || (figure.count === 0 && !figure.previous)) return null
            return <Tile key={measure.measure} measure={measure} figure={figure} activity={whole.data} />
          })}
        </div>
        <Days member={member} />
        <Story member={member} />
      </div>
    </Page>
  )
}

function Tile({ measure, figure, activity }: { measure: StaffMeasure; figure: Figure; activity: Activity }) {
  const target = behind(figure as never)
  const compared = activity.previous_from && !measure.standing
  return (
    <Link
      to={target.to as never}
      search={target.search as never}
      className={styles.tile}
      data-late={isUndone(measure) && figure.count > 0}
    >
      <span>{measure.label}</span>
      <b>{said(measure, activity.currency)(figure.value ?? 0)}</b>
      {compared && <Delta value={figure.value ?? 0} previous={figure.previous} lessIsBetter={measure.less_is_better} />}
    </Link>
  )
}

/** The days on which anything happened, the latest first. */
function Days({ member }: { member: string }) {
  const { t } = useTranslation('monitoring')
  const asked = useActivity(member, 'day')
  const [all, setAll] = useState(false)
  const days = asked.data?.data.filter(({ figures }) => figures.some(({ count }) => count > 0)).reverse()
  const shown = all ? days : days?.slice(0, 10)
  return (
    <Panel title={t('person.days')} flush={Boolean(days?.length)}>
      {asked.isError ? (
        <ProblemPanel problem={asked.error} retry={() => void asked.refetch()} />
      ) : !asked.data || !days ? (
        <Lines count={6} />
      ) : days.length === 0 ? (
        <p className="muted">{t('person.noDays')}</p>
      ) : (
        <>
          <FigureTable
            activity={{ ...asked.data, data: shown ?? [] }}
            title={t('person.days')}
            head={t('staff.day')}
            rowKey={({ day }) => day ?? ''}
            rowHead={({ day }) => <time dateTime={day ?? ''}>{date(day ?? '')}</time>}
          />
          {days.length > 10 && !all && (
            <Button type="text" block onClick={() => setAll(true)}>
              {t('person.allDays', { count: days.length })}
            </Button>
          )}
        </>
      )}
    </Panel>
  )
}
