import { CustomerServiceOutlined, PlusOutlined, SmileOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'
import { useMyCount } from './parts/queues'

const toRequest = (id: string) => `/service-requests/${id}`
const toFeedback = () => '/feedback'

const service: FeatureModule = {
  name: 'service',
  nav: [
    {
      key: 'requests',
      to: '/service-requests',
      icon: <CustomerServiceOutlined />,
      group: 'service',
      order: 60,
      permission: 'service_requests:read',
      go: 's',
      phone: true,
      count: useMyCount,
    },
    {
      key: 'feedback',
      to: '/feedback',
      icon: <SmileOutlined />,
      group: 'service',
      order: 65,
      permission: 'feedback:read',
    },
  ],
  portal: [{ key: 'service', to: '/portal/service', icon: <CustomerServiceOutlined />, order: 40 }],
  commands: [
    {
      key: 'newRequest',
      icon: <PlusOutlined />,
      to: '/service-requests?new=true',
      permission: 'service_requests:write',
      createOn: '/service-requests',
    },
  ],
  links: {
    'service-requests': toRequest,
    feedback: toFeedback,
  },
  live: { 'service-requests': ['conversations', 'home'], conversations: ['service-requests'], feedback: ['home'] },
}

export default service
