import { EyeOutlined, FieldTimeOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const figures = ['monitoring', 'pool-losses']

const monitoring: FeatureModule = {
  name: 'monitoring',
  nav: [
    {
      key: 'monitoring',
      to: '/monitoring',
      icon: <EyeOutlined />,
      group: 'analysis',
      order: 152,
      permission: 'monitoring:use',
      go: 'w',
    },
    {
      key: 'forgotten',
      to: '/forgotten',
      icon: <FieldTimeOutlined />,
      group: 'analysis',
      order: 153,
      permission: 'monitoring:use',
    },
  ],
  links: { 'watches.person': (id) => `/monitoring/${id}` },
  live: {
    customers: figures,
    'follow-ups': figures,
    orders: figures,
    receipts: figures,
    'service-requests': figures,
    returns: figures,
  },
}

export default monitoring
