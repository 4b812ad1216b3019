import { FormOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { date } from '@/shared/format/format'
import { EnumStatus } from '@/shared/resource/fields/status'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { invitationTones } from './invitations.resource'
import styles from './surveys.module.css'

/** What the customer is asked, and was. */
export function PortalSurveysPage() {
  const { t } = useTranslation(['surveys', 'common'])
  const list = usePages('/api/v1/portal/surveys')
  return (
    <Page title={t('nav.portalSurveys')}>
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Lines count={4} />
        ) : list.rows.length === 0 ? (
          <Empty icon={<FormOutlined />} title={t('portal.empty')}>
            {t('portal.emptyHint')}
          </Empty>
        ) : (
          list.rows.map(({ id, survey, status, expires_at, answered_at }) => (
            <Link key={id} to="/portal/surveys/$id" params={{ id }} className={styles.task}>
              <b>{survey.name}</b>
              <EnumStatus of="InvitationStatus" value={status} tone={invitationTones[status] ?? 'neutral'} />
              <span className="muted">
                {answered_at
                  ? t('portal.answered', { at: date(answered_at) })
                  : t('portal.until', { at: date(expires_at) })}
              </span>
            </Link>
          ))
        )}
        {list.hasNextPage && (
          <Button type="text" block onClick={() => void list.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        )}
      </Panel>
    </Page>
  )
}
