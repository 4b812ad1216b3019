import { ContactsOutlined, HomeOutlined, InboxOutlined, PlusOutlined, SolutionOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

interface Found {
  id: string
  name: string
  number?: string
  mobile?: string | null
}

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
  searches: [
    {
      path: '/api/v1/customers',
      permission: 'customers:read',
      subject: 'customers',
      show: (row: Found) => ({ title: row.name, detail: row.number ?? '', to: toCustomer(row.id) }),
    },
    {
      path: '/api/v1/contacts',
      permission: 'customers:read',
      subject: 'contacts',
      show: (row: Found & { customer: { id: string; name: string } }) => ({
        title: row.name,
        detail: row.customer.name,
        to: toCustomer(row.customer.id),
      }),
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
