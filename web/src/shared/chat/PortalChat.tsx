import { useEffect } from 'react'
import { usePages } from '@/api/pages'
import { useWrite } from '@/api/query'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { Lines } from '../ui/Skeleton'
import { About } from './About'
import { Chat } from './Chat'
import { Composer } from './Composer'

interface PortalChatProps {
  conversationId: string
  /** Nothing more can be said: why. */
  closed?: string | undefined
  /** What the conversation is about, in the words it was asked for. */
  about?: string | null
}

const touched = ['conversations', 'service-requests', 'home'] as const

/** A conversation as the customer sees it. */
export function PortalChat({ conversationId, closed, about }: PortalChatProps) {
  const params = { path: { id: conversationId } }
  const list = usePages('/api/v1/portal/conversations/{id}/messages', { params })
  const say = useWrite('post', '/api/v1/portal/conversations/{id}/messages', touched)
  const { mutate: read } = useWrite('post', '/api/v1/portal/conversations/{id}/read', ['home'])
  const newest = list.rows.find(({ mine }) => !mine)?.id
  useEffect(() => {
    if (newest) read({ params: { path: { id: conversationId } } })
  }, [conversationId, newest, read])
  if (list.isError) return <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Lines count={6} />
  return (
    <Chat
      older={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
      messages={list.rows.toReversed()}
      intro={!list.hasNextPage && <About text={about} messages={list.rows} />}
      composer={
        closed ? (
          <p className="muted">{closed}</p>
        ) : (
          <Composer files onSend={({ body, file_ids }) => say.mutateAsync({ params, body: { body, file_ids } })} />
        )
      }
    />
  )
}
