import type { Got } from '@/api/query'
import { defineResource } from '@/shared/resource/defineResource'

export type CaptureForm = Got<'/api/v1/capture-forms/{id}'>

export const captureForms = defineResource<'/api/v1/capture-forms'>({
  path: '/api/v1/capture-forms',
  subject: 'capture-forms',
  namespace: 'leads',
  writes: 'capture_forms:write',
  defaultSort: '-created_at',
  fields: [
    { name: 'name', kind: 'text', named: true, strong: true, column: true, phone: 'title', sort: true, filter: true },
    { name: 'source', kind: 'dictionary', dictionary: 'source', column: true, phone: 'meta', filter: true },
    { name: 'medium', kind: 'dictionary', dictionary: 'medium', column: true, phone: 'meta', filter: true },
    { name: 'active', kind: 'boolean', column: true, phone: 'aside', filter: true, width: 110 },
    { name: 'created_at', kind: 'datetime', column: true, sort: true, filter: true, width: 130 },
  ],
})
