import { CustomerServiceOutlined } from '@ant-design/icons'
import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Inbox } from '@/shared/inbox/Inbox'
import inbox from '@/shared/inbox/inbox.module.css'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { usePhone } from '@/shared/ui/useMedia'
import { NewRequestForm } from './parts/NewRequestForm'
import { queues, useQueue, useQueueCounts } from './parts/queues'
import { RequestList } from './parts/RequestList'

/** What customers need help with: the queues, the requests of one, and the one in hand. */
export function ServiceInboxPage() {
  const { t } = useTranslation('service')
  const navigate = useNavigate()
  const phone = usePhone()
  const open = useParams({ strict: false }).id
  const queue = useQueue()
  const [creating, setCreating] = useCreating()
  const close = () => setCreating(false)
  return (
    <>
      <Inbox
        open={open !== undefined}
        queues={phone ? undefined : <Queues />}
        list={
          <RequestList queue={queue} open={open} onNew={() => setCreating(true)} chips={phone && <Queues chips />} />
        }
        detail={<Outlet />}
      />
      <FormDrawer title={t('new.title')} open={creating} onClose={close}>
        <NewRequestForm
          onCancel={close}
          onDone={({ id }) => void navigate({ to: '/service-requests/$id', params: { id } })}
        />
      </FormDrawer>
    </>
  )
}

function Queues({ chips }: { chips?: boolean }) {
  const { t } = useTranslation('service')
  const current = useQueue()
  const counts = useQueueCounts()
  return (
    <nav className={chips ? inbox.chips : undefined} aria-label={t('queues.label')}>
      {queues.map((queue) => (
        <Link
          key={queue}
          to="/service-requests"
          search={{ queue } as never}
          className={inbox.queue}
          aria-current={queue === current ? 'true' : undefined}
        >
          {t(`queues.${queue}`)}
          {counts[queue] !== undefined && (
            <span className={inbox.queueCount} data-alarm={(queue === 'urgent' && counts[queue] > 0) || undefined}>
              {counts[queue]}
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}

export function NoRequest() {
  const { t } = useTranslation()
  return <Empty icon={<CustomerServiceOutlined />} title={t('inbox.choose')} />
}
