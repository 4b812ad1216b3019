import { FormOutlined, FunnelPlotOutlined, PlusOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const toLead = (id: string) => `/leads/${id}`

const leads: FeatureModule = {
  name: 'leads',
  nav: [
    {
      key: 'leads',
      to: '/leads',
      icon: <FunnelPlotOutlined />,
      group: 'customers',
      order: 8,
      permission: 'leads:read',
      go: 'e',
    },
    {
      key: 'captureForms',
      to: '/settings/capture-forms',
      icon: <FormOutlined />,
      group: 'settings',
      order: 135,
      permission: 'capture_forms:write',
    },
  ],
  commands: [
    {
      key: 'newLead',
      icon: <PlusOutlined />,
      to: '/leads?new=true',
      permission: 'leads:write',
      createOn: '/leads',
    },
  ],
  links: { leads: toLead, 'capture-forms': (id) => `/settings/capture-forms/${id}` },
  live: { leads: ['today'], 'follow-ups': ['leads'] },
}

export default leads
