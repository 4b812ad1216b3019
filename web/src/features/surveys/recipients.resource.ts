import { defineResource } from '@/shared/resource/defineResource'

/** Customers, as one picks whom to ask. */
export const recipients = defineResource<'/api/v1/customers'>({
  path: '/api/v1/customers',
  subject: 'customers',
  namespace: 'surveys',
  defaultSort: '-created_at',
  fields: [
    {
      name: 'name',
      label: 'customer',
      kind: 'text',
      named: true,
      strong: true,
      column: true,
      phone: 'title',
      sort: true,
      filter: true,
    },
    { name: 'number', kind: 'text', column: true, width: 120, phone: 'meta' },
    { name: 'intent', kind: 'status', enum: 'Intent', column: true, width: 100, phone: 'aside', filter: true },
    { name: 'lifecycle', kind: 'status', enum: 'Lifecycle', filter: true },
    { name: 'level', kind: 'dictionary', dictionary: 'level', column: true, width: 100, phone: 'meta', filter: true },
    { name: 'region', kind: 'region', column: 'hidden', width: 120, filter: true },
    { name: 'source', kind: 'dictionary', dictionary: 'source', filter: true },
    { name: 'owner', kind: 'user', column: true, width: 130, filter: true },
    { name: 'created_at', kind: 'datetime', filter: true },
  ],
})
