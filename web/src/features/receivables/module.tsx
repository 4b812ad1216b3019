import { AccountBookOutlined, PayCircleOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const receivable = (id: string) => `/receivables/${id}`
const receipt = (id: string) => `/receipts/${id}`

const receivables: FeatureModule = {
  name: 'receivables',
  nav: [
    {
      key: 'receivables',
      to: '/receivables',
      icon: <AccountBookOutlined />,
      group: 'sales',
      order: 50,
      permission: 'receivables:read',
      go: 'r',
    },
    {
      key: 'receipts',
      to: '/receipts',
      icon: <PayCircleOutlined />,
      group: 'sales',
      order: 51,
      permission: 'receipts:read',
    },
  ],
  commands: [{ key: 'newReceipt', to: '/receipts/new', permission: 'receipts:write', createOn: '/receipts' }],
  live: { receipts: ['receivables'], orders: ['receivables', 'receipts'], shipments: ['receivables'] },
  links: { receivables: receivable, receipts: receipt },
}

export default receivables
