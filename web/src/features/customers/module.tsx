import { ContactsOutlined, HomeOutlined, InboxOutlined, PlusOutlined, SolutionOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const toCustomer = (id: string) => `/customers/${id}`

const customers: FeatureModule = {
  name: 'customers',
  nav: [
    {
      key: 'customers',
      to: '/customers',
      icon: <SolutionOutlined />,
      group: 'customers',
      order: 10,
      permission: 'customers:read',
      go: 'c',
      phone: true,
    },
    {
      key: 'pool',
      to: '/pool',
      icon: <InboxOutlined />,
      group: 'customers',
      order: 11,
      permission: 'customers:pool',
      go: 'l',
    },
    {
      key: 'contacts',
      to: '/contacts',
      icon: <ContactsOutlined />,
      group: 'customers',
      order: 12,
      permission: 'customers:read',
    },
  ],
  portal: [{ key: 'home', to: '/portal', icon: <HomeOutlined />, order: 1 }],
  commands: [
    {
      key: 'newCustomer',
      icon: <PlusOutlined />,
      to: '/customers?new=true',
      permission: 'customers:write',
      createOn: '/customers',
    },
    {
      key: 'newContact',
      icon: <PlusOutlined />,
      to: '/contacts?new=true',
      permission: 'customers:write',
      createOn: '/contacts',
    },
  ],
  links: { customers: toCustomer },
  live: {
    customers: ['pool', 'contacts'],
    contacts: ['customers'],
    'follow-ups': ['customers'],
    orders: ['customers'],
    receivables: ['customers'],
  },
}

export default customers
