import { EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite, type Written } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { Facts } from '@/shared/resource/Facts'
import { Panel } from '@/shared/ui/Page'
import { customers } from '../customers.resource'
import { Contacts } from './Contacts'
import type { Customer } from './customer'

type Revealed = Written<'post', '/api/v1/customers/{id}/reveal'>

const isMasked = (value: string | null) => value?.includes('*') ?? false

/** What the customer is, and whom one speaks to there. */
export function LeftColumn({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const editable = customer.actions.some(({ name, allowed }) => name === 'update' && allowed)
  const [clear, setClear] = useState<Partial<Revealed>>({})
  const reveal = useWrite('post', '/api/v1/customers/{id}/reveal')
  const masked = [customer.mobile, customer.phone, customer.email].some(isMasked)
  const show = () => reveal.mutate({ params: { path: { id: customer.id } } }, { onSuccess: setClear })
  return (
    <>
      <Panel
        title={t('facts')}
        extra={
          masked &&
          !reveal.isSuccess && (
            <Button type="text" size="small" icon={<EyeOutlined />} loading={reveal.isPending} onClick={show}>
              {t('reveal')}
            </Button>
          )
        }
      >
        <ProblemLine problem={reveal.error} />
        <Facts resource={customers} record={{ ...customer, ...clear }} editable={editable} />
      </Panel>
      <Contacts customer={customer} />
    </>
  )
}
