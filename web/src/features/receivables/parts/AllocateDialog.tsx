import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { Modal } from '@/shared/ui/deferred'
import { Lines } from '@/shared/ui/Skeleton'
import { AllocationGrid } from './AllocationGrid'
import { allocationInput, type Parts, spread, sumOf } from './allocation'
import { useOwed } from './useOwed'

type Receipt = Got<'/api/v1/receipts/{id}'>

const touched = ['receipts', 'receivables', 'orders', 'today']

/** Lets what is left of a receipt pay for what the customer owes. */
export default function AllocateDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { t } = useTranslation(['receivables', 'common'])
  const toast = useToast()
  const owed = useOwed(receipt.customer.id)
  const rows = owed.data?.data
  const [typed, setTyped] = useState<Parts>()
  const parts = typed ?? (rows ? spread(receipt.unallocated.amount, rows) : {})
  const allocate = useWrite('post', '/api/v1/receipts/{id}/allocate', touched)
  const sum = sumOf(parts)
  const save = () =>
    allocate.mutate(
      {
        params: { path: { id: receipt.id } },
        version: receipt.version,
        body: { allocations: allocationInput(parts, rows ?? []) },
      },
      {
        onSuccess: () => {
          toast.done(t('done.allocated'))
          onClose()
        },
      },
    )
  return (
    <Modal
      open
      width={640}
      title={t('actions.allocate')}
      okText={t('actions.allocate')}
      cancelText={t('common:cancel')}
      okButtonProps={{ loading: allocate.isPending, disabled: sum <= 0 || sum > receipt.unallocated.amount }}
      onOk={save}
      onCancel={onClose}
    >
      <ProblemLine problem={allocate.error ?? owed.error} />
      {rows ? (
        <AllocationGrid rows={rows} available={receipt.unallocated} parts={parts} onChange={setTyped} />
      ) : (
        <Lines />
      )}
    </Modal>
  )
}
