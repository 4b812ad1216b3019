import { useTranslation } from 'react-i18next'
import type { Condition } from '@/shared/resource/filter'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { receivables } from './receivables.resource'

const status = (...value: string[]): Condition => ({ field: 'status', op: 'in', value })
const due = (op: 'after' | 'before', ago: string): Condition => ({ field: 'due_date', op, value: { ago } })

/** What is owed, and by the age of what is late. */
const ages = {
  all: [],
  open: [status('open', 'partial')],
  overdue: [status('overdue')],
  overdue30: [status('overdue'), due('after', 'P30D')],
  overdue90: [status('overdue'), due('before', 'P30D'), due('after', 'P90D')],
  overdueMore: [status('overdue'), due('before', 'P90D')],
  paid: [status('paid')],
} satisfies Record<string, Condition[]>

const ageNames = Object.keys(ages) as (keyof typeof ages)[]

export function ReceivableListPage() {
  const { t } = useTranslation('receivables')
  return (
    <Page title={t('receivables.title')}>
      <ResourceTable
        views={{
          label: t('fields.status'),
          tabs: ageNames.map((key) => ({ key, label: t(`ages.${key}`), where: ages[key] })),
        }}
        resource={receivables}
        to={(receivable) => `/receivables/${receivable.id}`}
        empty={<Empty title={t('receivables.empty')}>{t('receivables.emptyHint')}</Empty>}
      />
    </Page>
  )
}
