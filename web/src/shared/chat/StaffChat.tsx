import { EyeOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { useWrite, write } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemPanel } from '../feedback/ProblemPanel'
import { named } from '../format/format'
import { Lines } from '../ui/Skeleton'
import { About } from './About'
import { Chat } from './Chat'
import { type Also, Composer } from './Composer'
import styles from './chat.module.css'

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

/** How often it is said that a conversation is open; the server forgets it after 75 seconds. */
const VIEWING = 45_000

/** Colleagues who have the conversation open too, as long as this tab is in view. */
function useOthers(id: string) {
  const params = { path: { id } }
  const { data } = useQuery({
    queryKey: ['viewing', id],
    queryFn: () => write('post', '/api/v1/conversations/{id}/view', { params }),
    refetchInterval: VIEWING,
    staleTime: VIEWING,
    retry: false,
  })
  return data?.others ?? []
}

/** A conversation as the company's people see it: with internal notes. What is seen counts as read. */
export function StaffChat({ conversationId, unread, closed, also, about, customer, number }: StaffChatProps) {
  const { t } = useTranslation()
  const me = useMe()
  const params = { path: { id: conversationId } }
  const list = usePages('/api/v1/conversations/{id}/messages', { params })
  const say = useWrite('post', '/api/v1/conversations/{id}/messages', touched)
  const { mutate: read } = useWrite('post', '/api/v1/conversations/{id}/read', touched)
  const newest = list.rows[0]?.id
  const others = useOthers(conversationId)
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
          <>
            {others.length > 0 && (
              <p className={styles.others} role="status">
                <EyeOutlined /> {t('chat.others', { names: others.map((other) => other.name).join('、') })}
              </p>
            )}
            <Composer
              key={conversationId}
              notes
              files
              placeholder={t('chat.write')}
              onSend={(body) => say.mutateAsync({ params, body })}
              also={also}
              blanks={{ customer, number, me: named(me.user) }}
            />
          </>
        )
      }
    />
  )
}
