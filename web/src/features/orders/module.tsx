import { AuditOutlined, CarOutlined, FileTextOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/query'
import type { FeatureModule } from '@/app/registry'

const order = (id: string) => `/orders/${id}`
const useWaiting = () => useQuery({ ...get('/api/v1/approvals'), staleTime: 60_000 }).data?.data.length

const orders: FeatureModule = {
  name: 'orders',
  nav: [
    {
      key: 'approvals',
      to: '/approvals',
      icon: <AuditOutlined />,
      group: 'work',
      order: 5,
      permission: 'orders:approve',
      go: 'a',
      phone: true,
      count: useWaiting,
    },
    {
      key: 'orders',
      to: '/orders',
      icon: <FileTextOutlined />,
      group: 'sales',
      order: 40,
      permission: 'orders:read',
      go: 'o',
      phone: true,
    },
    { key: 'shipments', to: '/shipments', icon: <CarOutlined />, group: 'sales', order: 41, permission: 'orders:read' },
  ],
  portal: [{ key: 'portalOrders', to: '/portal/orders', icon: <FileTextOutlined />, order: 10 }],
  commands: [
    {
      key: 'newOrder',
      icon: <PlusOutlined />,
      to: '/orders/new',
      permission: 'orders:write',
      createOn: '/orders',
    },
  ],
  live: {
    orders: ['approvals', 'shipments', 'receivables'],
    shipments: ['orders'],
    receivables: ['orders'],
    receipts: ['orders', 'receivables'],
  },
  links: { orders: order },
}

export default orders
