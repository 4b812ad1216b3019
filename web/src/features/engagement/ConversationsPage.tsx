import { CommentOutlined } from '@ant-design/icons'
import { Outlet, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Inbox } from '@/shared/inbox/Inbox'
import { Empty } from '@/shared/ui/Empty'
import { ConversationList } from './parts/ConversationList'

/** Everybody who writes to the company, and the talk that is open. */
export function ConversationsPage() {
  const open = useParams({ strict: false }).id
  return <Inbox open={open !== undefined} list={<ConversationList open={open} />} detail={<Outlet />} />
}

export function NoConversation() {
  const { t } = useTranslation()
  return <Empty icon={<CommentOutlined />} title={t('inbox.choose')} />
}
