import { DeleteOutlined, FileSearchOutlined, SunOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'
import { NotificationBell } from './NotificationBell'

const platform: FeatureModule = {
  name: 'platform',
  corner: NotificationBell,
  nav: [
    { key: 'today', to: '/today', icon: <SunOutlined />, group: 'work', order: 1, go: 't', phone: true },
    {
      key: 'audit',
      to: '/audit',
      icon: <FileSearchOutlined />,
      group: 'settings',
      order: 190,
      permission: 'events:read',
    },
    { key: 'trash', to: '/trash', icon: <DeleteOutlined />, group: 'settings', order: 195, permission: 'trash:read' },
  ],
}

export default platform
