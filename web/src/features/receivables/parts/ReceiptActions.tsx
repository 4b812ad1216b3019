import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { ActionBar } from '@/shared/resource/ActionBar'

type Receipt = Got<'/api/v1/receipts/{id}'>

const AllocateDialog = lazy(() => import('./AllocateDialog'))
const RefundDialog = lazy(() => import('./RefundDialog'))

const touched = ['receipts', 'receivables', 'orders', 'today']

export function ReceiptActions({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('receivables')
  const toast = useToast()
  const [open, setOpen] = useState<'allocate' | 'refund'>()
  const init = { params: { path: { id: receipt.id } }, version: receipt.version }
  const confirm = useWrite('post', '/api/v1/receipts/{id}/confirm', touched)
  const reject = useWrite('post', '/api/v1/receipts/{id}/reject', touched)
  const close = () => setOpen(undefined)
  return (
    <>
      <ActionBar
        namespace="receivables"
        actions={receipt.actions}
        primary={['confirm', 'allocate']}
        on={{
          confirm: {
            withNote: async (note) => {
              await confirm.mutateAsync({ ...init, body: { note: note ?? null } })
              toast.done(t('done.confirmed'))
            },
          },
          reject: {
            danger: true,
            withReason: async (reason) => {
              await reject.mutateAsync({ ...init, body: { reason } })
              toast.done(t('done.rejected'))
            },
          },
          allocate: () => setOpen('allocate'),
          refund: () => setOpen('refund'),
        }}
      />
      <Suspense>
        {open === 'allocate' && <AllocateDialog receipt={receipt} onClose={close} />}
        {open === 'refund' && <RefundDialog receipt={receipt} onClose={close} />}
      </Suspense>
    </>
  )
}
