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
  links: { returns: toReturn },
  live: { returns: ['approvals', 'orders', 'receivables', 'receipts', 'conversations'], conversations: ['returns'] },
}

export default returns
