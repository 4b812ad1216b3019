import { useTranslation } from 'react-i18next'
import type { Got } from '@/api/query'
import ConflictDialog from '@/shared/feedback/ConflictDialog'
import { money } from '@/shared/format/format'

type Order = Got<'/api/v1/orders/{id}'>

interface StaleDialogProps {
  theirs: Order
  mine: Record<string, unknown> & { total: number }
  onKeepMine: () => void
  onTakeTheirs: () => void
  onCancel: () => void
}

const texts = ['title', 'delivery_date', 'delivery_address', 'terms', 'note'] as const

/** Someone else changed the order meanwhile: shows in what, and asks. */
export function StaleDialog({ theirs, mine, ...answers }: StaleDialogProps) {
  const { t } = useTranslation('orders')
  const differences = texts
    .filter((name) => (theirs[name] ?? '') !== (mine[name] ?? ''))
    .map((name) => ({ name, label: t(`fields.${name}`), theirs: theirs[name] ?? '—', mine: String(mine[name] || '—') }))
  const amounts =
    theirs.total.amount === mine.total
      ? []
      : [
          {
            name: 'total',
            label: t('fields.total'),
            theirs: money(theirs.total),
            mine: money({ ...theirs.total, amount: mine.total }),
          },
        ]
  return <ConflictDialog differences={[...differences, ...amounts]} {...answers} />
}
