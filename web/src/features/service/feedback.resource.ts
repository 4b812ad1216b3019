import { defineResource } from '@/shared/resource/defineResource'

export const feedback = defineResource<'/api/v1/feedback'>({
  path: '/api/v1/feedback',
  subject: 'feedback',
  namespace: 'service',
  defaultSort: '-created_at',
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
    { name: 'score', kind: 'score', column: true, phone: 'aside', sort: true, filter: true, width: 120 },
    {
      name: 'subject',
      label: 'about_what',
      kind: 'status',
      enum: 'FeedbackSubject',
      column: true,
      phone: 'meta',
      filter: true,
      width: 90,
    },
    { name: 'text', kind: 'text', column: true, phone: 'meta' },
    { name: 'about', kind: 'user', column: true, phone: 'meta', filter: true, width: 120 },
    { name: 'order', kind: 'ref', from: '/api/v1/orders', subject: 'orders', column: true },
    {
      name: 'service_request',
      kind: 'ref',
      from: '/api/v1/service-requests',
      subject: 'service-requests',
      column: true,
    },
    { name: 'created_at', kind: 'datetime', column: true, phone: 'meta', sort: true, width: 110 },
  ],
})
