import { FormOutlined, FunnelPlotOutlined, PlusOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

interface Found {
  id: string
  name: string
  organization: string | null
  number: string
}

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
  searches: [
    {
      path: '/api/v1/leads',
      permission: 'leads:read',
      subject: 'leads',
      show: (row: Found) => ({ title: row.name, detail: row.organization ?? row.number, to: toLead(row.id) }),
    },
  ],
  links: { leads: toLead, 'capture-forms': (id) => `/settings/capture-forms/${id}` },
  live: { leads: ['today'], 'follow-ups': ['leads'] },
}

export default leads
