import { RollbackOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const toReturn = (id: string) => `/returns/${id}`

const returns: FeatureModule = {
  name: 'returns',
  nav: [
    {
      key: 'returns',
      to: '/returns',
      icon: <RollbackOutlined />,
      group: 'service',
      order: 62,
      permission: 'returns:read',
    },
  ],
  portal: [{ key: 'portalReturns', to: '/portal/returns', icon: <RollbackOutlined />, order: 60 }],
  searches: [
    {
      path: '/api/v1/returns',
      permission: 'returns:read',
      subject: 'returns',
      show: (row: { id: string; number: string; customer: { name: string } }) => ({
        title: row.number,
        detail: row.customer.name,
        to: toReturn(row.id),
      }),
    },
  ],
  links: { returns: toReturn },
  live: { returns: ['approvals', 'orders', 'receivables', 'receipts', 'conversations'], conversations: ['returns'] },
}

export default returns
