import { ApartmentOutlined, BankOutlined, BookOutlined, FieldNumberOutlined, SlidersOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const organization: FeatureModule = {
  name: 'organization',
  nav: [
    {
      key: 'company',
      to: '/settings/company',
      icon: <BankOutlined />,
      group: 'settings',
      order: 90,
      permission: 'company:write',
    },
    {
      key: 'departments',
      to: '/settings/departments',
      icon: <ApartmentOutlined />,
      group: 'settings',
      order: 95,
      permission: 'departments:write',
    },
    {
      key: 'dictionaries',
      to: '/settings/dictionaries',
      icon: <BookOutlined />,
      group: 'settings',
      order: 130,
      permission: 'dictionaries:write',
    },
    {
      key: 'numberSeries',
      to: '/settings/number-series',
      icon: <FieldNumberOutlined />,
      group: 'settings',
      order: 140,
      permission: 'settings:read',
    },
    {
      key: 'rules',
      to: '/settings/rules',
      icon: <SlidersOutlined />,
      group: 'settings',
      order: 150,
      permission: 'settings:read',
    },
  ],
}

export default organization
