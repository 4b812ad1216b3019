import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { get, useWrite } from '@/api/query'
import { follow } from '@/app/events'
import { Chat } from '@/shared/chat/Chat'
import { Composer } from '@/shared/chat/Composer'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Lines } from '@/shared/ui/Skeleton'
import { VisitorForm } from './VisitorForm'
import { endVisit, keepVisit, type Visit, visit } from './visit'

export function VisitorTalk() {
  const [current, setCurrent] = useState(visit)
  if (!current) {
    return (
      <VisitorForm
        onDone={(started) => {
          keepVisit(started)
          setCurrent(started)
        }}
      />
    )
  }
  return (
    <Talk
      visit={current}
      onLost={() => {
        endVisit()
        setCurrent(undefined)
      }}
    />
  )
}

const messagesPath = '/api/v1/public/conversations/{id}/messages'

function Talk({ visit: { conversation_id: id, token }, onLost }: { visit: Visit; onLost: () => void }) {
  const { t } = useTranslation('engagement')
  const cache = useQueryClient()
  const params = { path: { id }, header: { 'X-Visitor-Token': token } }
  const list = useQuery({ ...get(messagesPath, { params } as never), refetchInterval: 60_000 })
  const say = useWrite('post', messagesPath, ['public'])

  useEffect(() => {
    const stop = new AbortController()
    const stream = `/api/v1/public/conversations/${id}/stream`
    void follow(stream, { 'X-Visitor-Token': token }, stop.signal, () =>
      cache.invalidateQueries({ queryKey: [messagesPath] }),
    )
    return () => stop.abort()
  }, [id, token, cache])

  const lost = isProblem(list.error, 401) || isProblem(list.error, 404)
  useEffect(() => {
    if (lost) onLost()
  }, [lost, onLost])

  if (list.isError) return <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
  if (!list.data) return <Lines />
  const messages = [...list.data.data].sort((a, b) => a.at.localeCompare(b.at))
  return (
    <Chat
      messages={messages}
      intro={<p className="muted">{t('visitor.wait')}</p>}
      composer={<Composer onSend={({ body }) => say.mutateAsync({ params, body: { body } } as never)} />}
    />
  )
}
