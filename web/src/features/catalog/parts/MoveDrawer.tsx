import { useTranslation } from 'react-i18next'
import { useToast } from '@/shared/feedback/useToast'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { stockMoves } from '../stockMoves.resource'

interface MoveDrawerProps {
  open: boolean
  /** Whose stock moves; without it one chooses. */
  product?: { id: string; name: string }
  onClose: () => void
}

/** Goods in, or a correction after counting. */
export function MoveDrawer({ open, product, onClose }: MoveDrawerProps) {
  const { t } = useTranslation(['catalog', 'common'])
  const toast = useToast()
  return (
    <FormDrawer title={t('stock.new')} open={open} onClose={onClose} size={440}>
      <RecordForm
        resource={stockMoves}
        initial={{ kind: 'purchase', product_id: product?.id }}
        onCancel={onClose}
        onDone={() => {
          toast.done(t('common:created'))
          onClose()
        }}
      />
    </FormDrawer>
  )
}
