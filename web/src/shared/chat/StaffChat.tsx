import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { useWrite } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { named } from '../format/format'
import { Lines } from '../ui/Skeleton'
import { About } from './About'
import { Chat } from './Chat'
import { type Also, Composer } from './Composer'

interface StaffChatProps {
  conversationId: string
  unread: number
  /** Writing is not allowed, and why. */
  closed?: string | undefined
  /** A second way to send, e.g. "send and resolve". */
  also?: Also | undefined
  /** What the conversation is about, in the words it was asked for. */
  about?: string | null
  /** Who is written to, and under which number: for reply templates. */
  customer?: string | undefined
  number?: string | undefined
}

const touched = ['conversations', 'service-requests', 'today', 'timeline'] as const

/** A conversation as the company's people see it: with internal notes. What is seen counts as read. */
export function StaffChat({ conversationId, unread, closed, also, about, customer, number }: StaffChatProps) {
  const { t } = useTranslation()
  const me = useMe()
  const params = { path: { id: conversationId } }
  const list = usePages('/api/v1/conversations/{id}/messages', { params })
  const say = useWrite('post', '/api/v1/conversations/{id}/messages', touched)
  const { mutate: read } = useWrite('post', '/api/v1/conversations/{id}/read', touched)
  const newest = list.rows[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came since is read too
  useEffect(() => {
    if (unread > 0 && document.visibilityState === 'visible') read({ params: { path: { id: conversationId } } })
  }, [conversationId, unread, newest, read])
  if (list.isError) return <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Lines count={6} />
  return (
    <Chat
      older={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
      messages={list.rows.toReversed().map((message) => ({ ...message, mine: message.author === 'staff' }))}
      intro={!list.hasNextPage && <About text={about} messages={list.rows} />}
      composer={
        closed ? (
          <p className="muted">{closed}</p>
        ) : (
          <Composer
            key={conversationId}
            notes
            files
            placeholder={t('chat.write')}
            onSend={(body) => say.mutateAsync({ params, body })}
            also={also}
            blanks={{ customer, number, me: named(me.user) }}
          />
        )
      }
    />
  )
}
