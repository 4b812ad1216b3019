import { FormOutlined, PlusOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const toSurvey = (id: string) => `/surveys/${id}`

const surveys: FeatureModule = {
  name: 'surveys',
  nav: [
    {
      key: 'surveys',
      to: '/surveys',
      icon: <FormOutlined />,
      group: 'service',
      order: 70,
      permission: 'surveys:read',
      go: 'v',
    },
  ],
  portal: [{ key: 'portalSurveys', to: '/portal/surveys', icon: <FormOutlined />, order: 60 }],
  commands: [
    {
      key: 'newSurvey',
      icon: <PlusOutlined />,
      to: '/surveys?new=true',
      permission: 'surveys:write',
      createOn: '/surveys',
    },
  ],
  // Whoever is told of an assignment finds the survey in his list.
  links: { surveys: toSurvey, 'survey-assignments': () => '/surveys' },
  live: {
    surveys: ['survey-invitations'],
    'survey-assignments': ['surveys'],
    'survey-invitations': ['surveys', 'home'],
  },
}

export default surveys
