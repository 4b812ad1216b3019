import { CheckOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { linkTo } from '@/app/registry'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { FollowUpIcon } from '@/shared/followUp/FollowUpIcon'
import { dateTime } from '@/shared/format/format'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { useEnum } from '@/shared/resource/fields/status'
import { RecordForm } from '@/shared/resource/RecordForm'
import styles from '../engagement.module.css'
import { followUps } from '../followUps.resource'

export type FollowUp = Got<'/api/v1/follow-ups'>['data'][number]

interface FollowUpDrawerProps {
  followUp: FollowUp | undefined
  onClose: () => void
}

/** A follow-up in full, to be put right; a task to be done. */
export function FollowUpDrawer({ followUp, onClose }: FollowUpDrawerProps) {
  const { t } = useTranslation('engagement')
  return (
    <FormDrawer
      title={t(followUp && !followUp.done ? 'followUps.task' : 'followUps.one')}
      open={followUp !== undefined}
      onClose={onClose}
    >
      {followUp && <Content followUp={followUp} onClose={onClose} />}
    </FormDrawer>
  )
}

function Content({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) {
  const { t } = useTranslation(['engagement', 'common'])
  const { word } = useEnum('FollowUpKind')
  const can = useCan()
  const toast = useToast()
  const write = useWrite('patch', '/api/v1/follow-ups/{id}', ['follow-ups', 'customers', 'leads', 'timeline', 'today'])
  const about = followUp.customer ?? followUp.lead
  const to = linkTo(followUp.customer ? 'customers' : 'leads', about?.id)
  const finish = () =>
    write.mutate(
      { params: { path: { id: followUp.id } }, body: { done: true }, version: followUp.version },
      {
        onSuccess: () => {
          toast.done(t('followUps.finished'))
          onClose()
        },
      },
    )
  return (
    <>
      <div className={styles.followUp}>
        <h3>{to ? <Link to={to as never}>{about?.name}</Link> : about?.name}</h3>
        <p className="muted">
          <FollowUpIcon kind={followUp.kind} /> {word(followUp.kind)} ·{' '}
          {followUp.done
            ? `${followUp.by?.name ?? ''} ${dateTime(followUp.happened_at)}`
            : t('followUps.due', { name: followUp.assigned_to?.name ?? '—', at: dateTime(followUp.due_at) || '—' })}
        </p>
        {!can('follow_ups:write') && <p className={styles.content}>{followUp.content}</p>}
      </div>
      <ProblemLine problem={write.error} />
      {can('follow_ups:write') && (
        <>
          {!followUp.done && (
            <Button
              type="primary"
              icon={<CheckOutlined />}
              className={styles.finish ?? ''}
              loading={write.isPending}
              onClick={finish}
            >
              {t('followUps.finish')}
            </Button>
          )}
          <RecordForm resource={followUps} record={followUp} onDone={onClose} onCancel={onClose} />
        </>
      )}
    </>
  )
}
