import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'
import { ColleagueDialog } from '@/shared/resource/ColleagueDialog'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Lines } from '@/shared/ui/Skeleton'
import type { Return } from '../ReturnPage'

const ArrivalForm = lazy(() => import('./ArrivalForm'))
const CreditDialog = lazy(() => import('./CreditDialog'))

const touched = ['returns', 'approvals', 'orders', 'conversations', 'today', 'timeline']

/** Steps that are not the next one would only crowd the head. */
const possible = ({ actions }: Return) => actions.filter(({ name, allowed, code }) => allowed || shown(name, code))
const shown = (name: string, code: string | null) => name === 'director_approve' && code === 'return.own_decision'

/** What may be done with the return now, as the server says. */
export function ReturnActions({ record }: { record: Return }) {
  const { t } = useTranslation('returns')
  const toast = useToast()
  const [open, setOpen] = useState<'assign' | 'receive' | 'credit'>()
  const close = () => setOpen(undefined)
  const init = { params: { path: { id: record.id } }, version: record.version }
  const take = useWrite('post', '/api/v1/returns/{id}/take', touched)
  const assign = useWrite('post', '/api/v1/returns/{id}/assign', touched)
  const agree = useWrite('post', '/api/v1/returns/{id}/agent-approve', touched)
  const disagree = useWrite('post', '/api/v1/returns/{id}/agent-reject', touched)
  const approve = useWrite('post', '/api/v1/returns/{id}/director-approve', touched)
  const reject = useWrite('post', '/api/v1/returns/{id}/director-reject', touched)
  const told = async (work: Promise<unknown>, word: 'approved' | 'rejected') => {
    await work
    toast.done(t(`done.${word}`))
  }
  return (
    <>
      <ActionBar
        namespace="returns"
        actions={possible(record)}
        primary={['director_approve', 'agent_approve', 'take', 'receive', 'credit']}
        menu={['assign']}
        on={{
          take: () => take.mutateAsync(init),
          assign: () => setOpen('assign'),
          agent_approve: {
            withNote: (note) => told(agree.mutateAsync({ ...init, body: { note: note ?? null } }), 'approved'),
          },
          agent_reject: {
            danger: true,
            withReason: (reason) => told(disagree.mutateAsync({ ...init, body: { reason } }), 'rejected'),
          },
          director_approve: {
            withNote: (note) => told(approve.mutateAsync({ ...init, body: { note: note ?? null } }), 'approved'),
          },
          director_reject: {
            danger: true,
            withReason: (reason) => told(reject.mutateAsync({ ...init, body: { reason } }), 'rejected'),
          },
          receive: () => setOpen('receive'),
          credit: () => setOpen('credit'),
        }}
      />
      {open === 'assign' && (
        <ColleagueDialog
          title={t('assign')}
          label={t('fields.agent')}
          okText={t('actions.assign')}
          onSave={(agent_id) => assign.mutateAsync({ ...init, body: { agent_id } })}
          onClose={close}
        />
      )}
      <FormDrawer title={t('receive.title')} open={open === 'receive'} onClose={close} size={520}>
        <Suspense fallback={<Lines />}>
          <ArrivalForm record={record} onClose={close} />
        </Suspense>
      </FormDrawer>
      <Suspense>{open === 'credit' && <CreditDialog record={record} onClose={close} />}</Suspense>
    </>
  )
}
