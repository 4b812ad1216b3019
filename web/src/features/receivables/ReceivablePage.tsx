import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { money } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import table from '@/shared/lines/lines.module.css'
import { Facts } from '@/shared/resource/Facts'
import { EnumStatus, useEnum } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { RecordEvents } from '@/shared/timeline/RecordEvents'
import { Panel } from '@/shared/ui/Page'
import { Figures } from './parts/Figures'
import { receivables, receivableTones } from './receivables.resource'

type Receivable = Got<'/api/v1/receivables/{id}'>

const route = getRouteApi('/_staff/receivables/$id')

export function ReceivablePage() {
  const { t } = useTranslation('receivables')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/receivables/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Receivable>
      query={query}
      title={(receivable) => receivable.number}
      back={<Link to="/receivables">{t('receivables.title')}</Link>}
      aside={(receivable) => (
        <>
          <EnumStatus of="ReceivableStatus" value={receivable.status} tone={receivableTones[receivable.status]} />
          {receivable.days_overdue > 0 && (
            <span className="muted">{t('receivables.late', { count: receivable.days_overdue })}</span>
          )}
        </>
      )}
      facts={(receivable) => (
        <Panel>
          <Facts resource={receivables} record={receivable} />
        </Panel>
      )}
    >
      {(receivable) => (
        <>
          <Figures of={receivable} names={['amount', 'balance']} />
          <Entries receivable={receivable} />
          <Panel title={t('history')}>
            <RecordEvents subject="receivables" id={receivable.id} />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}

/** The ledger: the balance is the sum of these rows. */
function Entries({ receivable }: { receivable: Receivable }) {
  const { t } = useTranslation('receivables')
  const { word } = useEnum('EntryKind')
  return (
    <Panel title={t('receivables.entries')} flush>
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('fields.at')}</th>
              <th scope="col">{t('fields.kind')}</th>
              <th scope="col">{t('fields.by')}</th>
              <th scope="col" data-align="right">
                {t('fields.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(receivable.entries ?? []).map((entry) => (
              <tr key={entry.id}>
                <td>
                  <Time at={entry.at} />
                </td>
                <td>
                  {entry.receipt_id ? (
                    <Link to="/receipts/$id" params={{ id: entry.receipt_id }}>
                      {word(entry.kind)}
                    </Link>
                  ) : (
                    word(entry.kind)
                  )}
                  {entry.note && <span className={table.under}>{entry.note}</span>}
                </td>
                <td>{entry.by?.name}</td>
                <td data-align="right">{money(entry.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
