import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import table from '@/shared/lines/lines.module.css'
import { Facts } from '@/shared/resource/Facts'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { RecordEvents } from '@/shared/timeline/RecordEvents'
import { Panel } from '@/shared/ui/Page'
import { Figures } from './parts/Figures'
import { ReceiptActions } from './parts/ReceiptActions'
import { Vouchers } from './parts/Vouchers'
import { receipts, receiptTones } from './receipts.resource'
import styles from './receivables.module.css'

type Receipt = Got<'/api/v1/receipts/{id}'>

const route = getRouteApi('/_staff/receipts/$id')

export function ReceiptPage() {
  const { t } = useTranslation('receivables')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/receipts/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Receipt>
      query={query}
      title={(receipt) => receipt.number}
      back={<Link to="/receipts">{t('receipts.title')}</Link>}
      aside={(receipt) => <EnumStatus of="ReceiptStatus" value={receipt.status} tone={receiptTones[receipt.status]} />}
      actions={(receipt) => <ReceiptActions receipt={receipt} />}
      facts={(receipt) => (
        <>
          <Panel>
            <Facts resource={receipts} record={receipt} />
          </Panel>
          {receipt.voucher_ids.length > 0 && <Vouchers ids={receipt.voucher_ids} />}
        </>
      )}
    >
      {(receipt) => (
        <>
          <Figures of={receipt} names={['amount', 'allocated', 'unallocated', 'refunded']} />
          {receipt.reason && <p className={styles.reason}>{receipt.reason}</p>}
          <Allocations receipt={receipt} />
          <Panel title={t('history')}>
            <RecordEvents subject="receipts" id={receipt.id} />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}

/** What the money paid for. */
function Allocations({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('receivables')
  return (
    <Panel title={t('receipts.allocations')} flush>
      {receipt.allocations.length === 0 ? (
        <p className={styles.nothing}>{t('receipts.noAllocations')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('fields.receivable')}</th>
              <th scope="col">{t('fields.at')}</th>
              <th scope="col" data-align="right">
                {t('fields.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {receipt.allocations.map((allocation) => (
              <tr key={allocation.id}>
                <td>
                  <Link to="/receivables/$id" params={{ id: allocation.receivable.id }}>
                    {allocation.receivable.name}
                  </Link>
                </td>
                <td>
                  <Time at={allocation.at} />
                </td>
                <td data-align="right">{money(allocation.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
