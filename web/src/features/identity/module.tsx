import { TeamOutlined } from '@ant-design/icons'
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
  ],
  commands: [{ key: 'newUser', to: '/users?new=true', permission: 'users:write', createOn: '/users' }],
  searches: [
    {
      path: '/api/v1/users',
      permission: 'users:read',
      subject: 'user',
      show: (row: { id: string; name: string; job_title?: string | null }) => ({
        title: row.name,
        detail: row.job_title ?? '',
        to: `/users/${row.id}`,
      }),
    },
  ],
  links: { user: (id) => `/users/${id}`, users: (id) => `/users/${id}` },
}

export default identity
