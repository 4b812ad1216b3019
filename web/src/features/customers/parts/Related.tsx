import { useTranslation } from 'react-i18next'
import { linkTo } from '@/app/registry'
import type { ListPath, Resource } from '@/shared/resource/defineResource'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { related } from '../related.resource'
import type { Customer } from './customer'

const subjects = {
  orders: 'orders',
  receivables: 'receivables',
  requests: 'service-requests',
  returns: 'returns',
}

/** The customer's rows of another collection. */
export function Related({ of, customer }: { of: keyof typeof related; customer: Customer }) {
  const { t } = useTranslation('customers')
  const subject = subjects[of]
  return (
    <ResourceTable
      plain
      resource={related[of] as unknown as Resource<ListPath>}
      where={[{ field: 'customer_id', op: 'eq', value: customer.id }]}
      {...(linkTo(subject, customer.id)
        ? { to: (row: object) => linkTo(subject, (row as { id: string }).id) ?? '' }
        : {})}
      empty={<Empty title={t(`related.${of}`)} />}
    />
  )
}
