import { FileTextOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const knowledge: FeatureModule = {
  name: 'knowledge',
  nav: [
    {
      key: 'replyTemplates',
      to: '/reply-templates',
      icon: <FileTextOutlined />,
      group: 'service',
      order: 85,
      permission: 'reply_templates:write',
    },
  ],
  commands: [
    {
      key: 'newReplyTemplate',
      to: '/reply-templates?new=true',
      permission: 'reply_templates:write',
      createOn: '/reply-templates',
    },
  ],
  links: { 'reply-templates': () => '/reply-templates' },
}

export default knowledge
