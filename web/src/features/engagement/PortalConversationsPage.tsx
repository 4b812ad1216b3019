import { CommentOutlined, PlusOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import inbox from '@/shared/inbox/inbox.module.css'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Avatar } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { AskForm } from './parts/AskForm'

/** What the customer and the company write to each other. */
export function PortalConversationsPage() {
  const { t } = useTranslation(['engagement', 'common'])
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const list = usePages('/api/v1/portal/conversations')
  const close = () => setAsking(false)
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAsking(true)}>
      {t('portal.new')}
    </Button>
  )
  return (
    <Page title={t('portal.title')} actions={button}>
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Lines count={5} />
        ) : list.rows.length === 0 ? (
          <Empty icon={<CommentOutlined />} title={t('portal.empty')} action={button}>
            {t('portal.emptyHint')}
          </Empty>
        ) : (
          list.rows.map((talk) => (
            <Link
              key={talk.id}
              to="/portal/conversations/$id"
              params={{ id: talk.id }}
              className={inbox.row}
              data-unread={talk.unread > 0 || undefined}
            >
              <Avatar name={talk.with ?? talk.subject} size={36} />
              <span className={inbox.rowTitle}>{talk.subject}</span>
              <span className={inbox.rowAside}>
                <Time at={talk.last_message_at} />
              </span>
              <span className={inbox.rowNote}>
                {talk.with && `${talk.with} · `}
                {talk.last_message}
              </span>
              <span className={inbox.rowAside}>
                {talk.unread > 0 && (
                  <span className={inbox.badge}>
                    {talk.unread}
                    <span className="visually-hidden"> {t('conversations.unread')}</span>
                  </span>
                )}
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
      <FormDrawer title={t('portal.new')} open={asking} onClose={close}>
        <AskForm
          onCancel={close}
          onDone={({ id }) => void navigate({ to: '/portal/conversations/$id', params: { id } })}
        />
      </FormDrawer>
    </Page>
  )
}
