import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Time } from '@/shared/format/Time'
import { Lines } from '@/shared/ui/Skeleton'
import { Status } from '@/shared/ui/Status'
import styles from '../identity.module.css'

type Session = Got<'/api/v1/auth/sessions'>['data'][number]

/** `Mozilla/5.0 (… Windows …) … Chrome/…` → `Chrome · Windows`. */
export function deviceOf(agent: string | null | undefined) {
  if (!agent) return '—'
  const browser = /Edg|Firefox|Chrome|Safari|curl/.exec(agent)?.[0]?.replace('Edg', 'Edge')
  const system = /iPhone|iPad|Android|Windows|Mac|Linux/.exec(agent)?.[0]
  return [browser, system].filter(Boolean).join(' · ') || agent.slice(0, 40)
}

/** Where one is logged in; each can be ended from here. */
export function Sessions() {
  const { t } = useTranslation('identity')
  const sessions = useQuery(get('/api/v1/auth/sessions'))
  const end = useWrite('delete', '/api/v1/auth/sessions/{id}', ['sessions'])
  if (sessions.isError) return <ProblemPanel problem={sessions.error} retry={() => void sessions.refetch()} />
  if (!sessions.data) return <Lines />
  return (
    <ul className={styles.rows}>
      {sessions.data.data.map((session: Session) => (
        <li key={session.id}>
          <div>
            <p className={styles.line}>
              {deviceOf(session.agent)}
              {session.current && <Status tone="green">{t('profile.here')}</Status>}
            </p>
            <p className="muted">
              {session.address} · <Time at={session.last_used_at} />
            </p>
          </div>
          {!session.current && (
            <Button onClick={() => end.mutate({ params: { path: { id: session.id } } })}>{t('profile.end')}</Button>
          )}
        </li>
      ))}
      <ProblemLine problem={end.error} />
    </ul>
  )
}
