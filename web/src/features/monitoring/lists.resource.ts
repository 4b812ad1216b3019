import { intentTones } from '@/shared/customer/intent'
import { defineResource } from '@/shared/resource/defineResource'

export const forgotten = defineResource<'/api/v1/customers'>({
  path: '/api/v1/customers',
  subject: 'customers',
  namespace: 'monitoring',
  part: true,
  defaultSort: 'untouched_since',
  fields: [
    { name: 'name', kind: 'text', named: true, strong: true, column: true, phone: 'title', sort: true, filter: true },
    { name: 'owner', kind: 'user', column: true, phone: 'meta', filter: true },
    { name: 'level', kind: 'dictionary', dictionary: 'level', column: true, filter: true, width: 90 },
    {
      name: 'intent',
      kind: 'status',
      enum: 'Intent',
      tones: intentTones,
      column: true,
      phone: 'aside',
      filter: true,
      width: 110,
    },
    { name: 'last_follow_up_at', kind: 'datetime', column: true, phone: 'meta', sort: true, filter: true },
    { name: 'next_contact_at', kind: 'datetime', column: true, sort: true, filter: true },
  ],
})

export const losses = defineResource<'/api/v1/pool-losses'>({
  path: '/api/v1/pool-losses',
  subject: 'customers',
  namespace: 'monitoring',
  fields: [
    {
      name: 'customer',
      kind: 'ref',
      from: '/api/v1/customers',
      subject: 'customers',
      column: true,
      phone: 'title',
      filter: true,
    },
    { name: 'owner', label: 'formerOwner', kind: 'user', column: true, phone: 'meta', filter: true },
    { name: 'owned_since', kind: 'datetime', column: true, sort: true },
    { name: 'lost_at', kind: 'datetime', column: true, phone: 'aside', sort: true, filter: true },
  ],
})

export const chats = defineResource<'/api/v1/conversations'>({
  path: '/api/v1/conversations',
  subject: 'conversations',
  namespace: 'monitoring',
  fields: [
    { name: 'subject', kind: 'text', strong: true, column: true, phone: 'title' },
    {
      name: 'customer',
      kind: 'ref',
      from: '/api/v1/customers',
      subject: 'customers',
      column: true,
      phone: 'meta',
      filter: true,
    },
    { name: 'channel', kind: 'status', enum: 'ConversationChannel', column: true, filter: true },
    { name: 'status', kind: 'status', enum: 'ConversationStatus', column: true, phone: 'aside', filter: true },
    { name: 'assignee', kind: 'user', column: true, phone: 'meta', filter: true },
    { name: 'created_at', kind: 'datetime', column: true, sort: true, filter: true },
    { name: 'last_message_at', kind: 'datetime', column: true, sort: true },
  ],
})
