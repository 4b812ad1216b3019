import {
  CalendarOutlined,
  CarOutlined,
  CommentOutlined,
  EditOutlined,
  MailOutlined,
  PhoneOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { components } from '@/api/schema'

type Kind = components['schemas']['FollowUpKind']

const icons: Record<Kind, ReactNode> = {
  telephone: <PhoneOutlined />,
  mail: <MailOutlined />,
  visit: <CarOutlined />,
  meeting: <CalendarOutlined />,
  chat: <CommentOutlined />,
  other: <EditOutlined />,
}

export const FollowUpIcon = ({ kind }: { kind: Kind }) => icons[kind]
