import { CommentOutlined, PhoneOutlined, PlusOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const toConversation = (id: string) => `/conversations/${id}`

const engagement: FeatureModule = {
  name: 'engagement',
  nav: [
    {
      key: 'conversations',
      to: '/conversations',
      icon: <CommentOutlined />,
      group: 'work',
      order: 5,
      permission: 'conversations:read',
      go: 'm',
      phone: true,
    },
    {
      key: 'followUps',
      to: '/follow-ups',
      icon: <PhoneOutlined />,
      group: 'customers',
      order: 13,
      permission: 'follow_ups:read',
      go: 'f',
    },
  ],
  portal: [{ key: 'messages', to: '/portal/conversations', icon: <CommentOutlined />, order: 50 }],
  commands: [
    {
      key: 'newFollowUp',
      icon: <PlusOutlined />,
      to: '/follow-ups?new=true',
      permission: 'follow_ups:write',
      createOn: '/follow-ups',
    },
  ],
  links: { conversations: toConversation, 'follow-ups': (id: string) => `/follow-ups/${id}` },
  live: { conversations: ['messages', 'home'], messages: ['conversations', 'home'] },
}

export default engagement
