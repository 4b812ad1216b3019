import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { named } from '@/shared/format/format'
import { RecordPage } from '@/shared/resource/RecordPage'
import { usePhone } from '@/shared/ui/useMedia'
import { CustomerActions } from './parts/CustomerActions'
import { CustomerAside, CustomerNote } from './parts/CustomerHead'
import { CustomerTabs } from './parts/CustomerTabs'
import type { Customer } from './parts/customer'
import { LeftColumn } from './parts/LeftColumn'
import { NextStep } from './parts/NextStep'
import { OpenMatters } from './parts/OpenMatters'

const route = getRouteApi('/_staff/customers/$id')

/** All there is about a customer: who it is, what happened, what comes next. */
export function CustomerPage() {
  const { t } = useTranslation('customers')
  const { id } = route.useParams()
  const phone = usePhone()
  const query = useQuery(get('/api/v1/customers/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Customer>
      sticky
      query={query}
      title={named}
      back={<Link to="/customers">{t('list.title')}</Link>}
      aside={(customer) => <CustomerAside customer={customer} />}
      note={(customer) => <CustomerNote customer={customer} />}
      actions={(customer) => <CustomerActions customer={customer} />}
      {...(phone
        ? {}
        : {
            facts: (customer: Customer) => <LeftColumn customer={customer} />,
            side: (customer: Customer) => (
              <>
                <NextStep customer={customer} />
                <OpenMatters customer={customer} />
              </>
            ),
          })}
    >
      {(customer) => <CustomerTabs key={customer.id} customer={customer} phone={phone} />}
    </RecordPage>
  )
}
