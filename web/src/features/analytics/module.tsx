import { DashboardOutlined, PieChartOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const analytics: FeatureModule = {
  name: 'analytics',
  nav: [
    {
      key: 'cockpit',
      to: '/cockpit',
      icon: <DashboardOutlined />,
      group: 'analysis',
      order: 150,
      permission: 'customers:assign',
      go: 'k',
    },
    { key: 'analytics', to: '/analytics', icon: <PieChartOutlined />, group: 'analysis', order: 151, go: 'y' },
  ],
  live: {
    customers: ['analytics'],
    orders: ['analytics'],
    receipts: ['analytics'],
    'service-requests': ['analytics'],
    feedback: ['analytics'],
  },
}

export default analytics
