import { defineResource } from '@/shared/resource/defineResource'
import { returnTones } from '@/shared/returns/tones'

export const returns = defineResource<'/api/v1/returns'>({
  path: '/api/v1/returns',
  subject: 'returns',
  namespace: 'returns',
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'meta', sort: true, width: 170 },
    {
      name: 'customer',
      kind: 'ref',
      from: '/api/v1/customers',
      subject: 'customers',
      column: true,
      phone: 'title',
      filter: true,
      fact: true,
    },
    { name: 'order', kind: 'ref', from: '/api/v1/orders', subject: 'orders', column: true, filter: true, fact: true },
    {
      name: 'status',
      kind: 'status',
      enum: 'ReturnStatus',
      tones: returnTones,
      column: true,
      phone: 'aside',
      filter: true,
    },
    { name: 'reason', kind: 'dictionary', dictionary: 'return_reason', column: true, filter: true, fact: true },
    { name: 'agent', kind: 'user', column: true, phone: 'meta', filter: true, fact: true },
    { name: 'department', kind: 'ref', from: '/api/v1/departments', fact: true },
    { name: 'expected', kind: 'money', column: true, phone: 'meta', sort: true, fact: true },
    { name: 'amount', kind: 'money', column: true, sort: true, filter: true, fact: true },
    { name: 'created_at', kind: 'datetime', column: true, sort: true, filter: true, fact: true },
  ],
})

/** The customer's own returns, as he sees them. */
export const portalReturns = defineResource<'/api/v1/portal/returns'>({
  path: '/api/v1/portal/returns',
  subject: 'returns',
  namespace: 'returns',
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'title', sort: true },
    { name: 'order', kind: 'ref', from: '/api/v1/portal/orders', column: true, phone: 'meta' },
    { name: 'status', kind: 'status', enum: 'ReturnStatus', tones: returnTones, column: true, phone: 'aside' },
    { name: 'expected', kind: 'money', column: true, phone: 'meta', sort: true },
    { name: 'created_at', kind: 'datetime', column: true, phone: 'meta', sort: true },
  ],
})
