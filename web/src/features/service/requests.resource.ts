import { defineResource } from '@/shared/resource/defineResource'
import type { Tone } from '@/shared/ui/Status'

export const requestTones: Record<string, Tone> = {
  new: 'amber',
  assigned: 'accent',
  in_progress: 'accent',
  resolved: 'green',
}

export const priorityTones: Record<string, Tone> = { urgent: 'red', high: 'amber' }

export const requests = defineResource<'/api/v1/service-requests'>({
  path: '/api/v1/service-requests',
  subject: 'service-requests',
  namespace: 'service',
  writes: 'service_requests:write',
  touches: ['today', 'timeline'],
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', fact: true },
    { name: 'subject', kind: 'text', form: 'request', fact: true, required: true },
    {
      name: 'priority',
      kind: 'status',
      enum: 'Priority',
      tones: priorityTones,
      form: 'request',
      fact: true,
      required: true,
    },
    { name: 'category', kind: 'dictionary', dictionary: 'service_category', form: 'request', fact: true },
    { name: 'channel', kind: 'status', enum: 'RequestChannel', fact: true },
    { name: 'agent', kind: 'user', fact: true },
    { name: 'contact', kind: 'ref', from: '/api/v1/contacts', fact: true },
    { name: 'order', kind: 'ref', from: '/api/v1/orders', subject: 'orders', form: 'request', fact: true },
    { name: 'product', kind: 'ref', from: '/api/v1/products', subject: 'products', form: 'request', fact: true },
    { name: 'created_at', kind: 'datetime', fact: true },
    { name: 'resolution', kind: 'text', multiline: true, fact: true },
  ],
})
