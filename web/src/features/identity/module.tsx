import { ApiOutlined, IdcardOutlined, SafetyOutlined, TeamOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const identity: FeatureModule = {
  name: 'identity',
  nav: [
    {
      key: 'users',
      to: '/users',
      icon: <TeamOutlined />,
      group: 'settings',
      order: 100,
      permission: 'users:read',
      go: 'u',
    },
    { key: 'roles', to: '/roles', icon: <SafetyOutlined />, group: 'settings', order: 110, permission: 'roles:read' },
    {
      key: 'portalAccounts',
      to: '/portal-accounts',
      icon: <IdcardOutlined />,
      group: 'settings',
      order: 120,
      permission: 'portal_accounts:read',
    },
    {
      key: 'apiKeys',
      to: '/api-keys',
      icon: <ApiOutlined />,
      group: 'settings',
      order: 180,
      permission: 'api_keys:write',
    },
  ],
  commands: [
    { key: 'newUser', to: '/users?new=true', permission: 'users:write', createOn: '/users' },
    {
      key: 'newPortalAccount',
      to: '/portal-accounts?new=true',
      permission: 'portal_accounts:write',
      createOn: '/portal-accounts',
    },
  ],
  links: { users: (id) => `/users/${id}` },
}

export default identity
