import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { ActionBar } from '@/shared/resource/ActionBar'
import { ColleagueDialog } from '@/shared/resource/ColleagueDialog'
import type { Request } from '../RequestPage'
import { ResolveDialog } from './ResolveDialog'

export const touched = ['service-requests', 'conversations', 'today', 'timeline'] as const

/** What may be done with a request now. */
export function RequestActions({ request }: { request: Request }) {
  const { t } = useTranslation('service')
  const [dialog, setDialog] = useState<'assign' | 'resolve'>()
  const close = () => setDialog(undefined)
  const at = { params: { path: { id: request.id } }, version: request.version }
  const assign = useWrite('post', '/api/v1/service-requests/{id}/assign', touched)
  const take = useWrite('post', '/api/v1/service-requests/{id}/take', touched)
  const start = useWrite('post', '/api/v1/service-requests/{id}/start', touched)
  const wait = useWrite('post', '/api/v1/service-requests/{id}/wait', touched)
  const end = useWrite('post', '/api/v1/service-requests/{id}/close', touched)
  const reopen = useWrite('post', '/api/v1/service-requests/{id}/reopen', touched)
  const possible = request.actions.filter(({ name, allowed }) => allowed || !steps.includes(name))
  return (
    <>
      <ActionBar
        namespace="service"
        size="small"
        actions={possible}
        primary={['take', 'start', 'resolve', 'close']}
        on={{
          take: () => take.mutateAsync(at),
          start: () => start.mutateAsync(at),
          resolve: () => setDialog('resolve'),
          wait: () => wait.mutateAsync(at),
          assign: () => setDialog('assign'),
          close: () => end.mutateAsync(at),
          reopen: { withReason: (reason) => reopen.mutateAsync({ ...at, body: { reason } }) },
        }}
      />
      {dialog === 'assign' && (
        <ColleagueDialog
          title={t('assign')}
          label={t('fields.agent')}
          okText={t('actions.assign')}
          onSave={(agent_id) => assign.mutateAsync({ ...at, body: { agent_id } })}
          onClose={close}
        />
      )}
      {dialog === 'resolve' && <ResolveDialog request={request} onClose={close} />}
    </>
  )
}

/** Steps along the way: those that are not the next one would only crowd the head. */
const steps = ['take', 'start', 'wait', 'resolve', 'close', 'reopen']
