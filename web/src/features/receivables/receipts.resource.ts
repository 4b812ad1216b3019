import { defineResource } from '@/shared/resource/defineResource'

export const receiptTones = { pending: 'amber', confirmed: 'green', rejected: 'red', refunded: 'neutral' } as const

export const receipts = defineResource<'/api/v1/receipts'>({
  path: '/api/v1/receipts',
  subject: 'receipts',
  namespace: 'receivables',
  writes: 'receipts:write',
  touches: ['receivables', 'orders', 'today'],
  defaultSort: '-created_at',
  fields: [
    {
      name: 'number',
      label: 'receipt',
      kind: 'text',
      strong: true,
      column: true,
      phone: 'meta',
      sort: true,
      width: 160,
    },
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
    { name: 'order', kind: 'ref', from: '/api/v1/orders', subject: 'orders', column: true, fact: true },
    { name: 'method', kind: 'status', enum: 'PaymentMethod', column: true, phone: 'meta', filter: true, fact: true },
    { name: 'amount', kind: 'money', column: true, phone: 'meta', sort: true, filter: true },
    { name: 'unallocated', kind: 'money', column: true },
    {
      name: 'status',
      kind: 'status',
      enum: 'ReceiptStatus',
      tones: receiptTones,
      column: true,
      phone: 'aside',
      filter: true,
    },
    { name: 'paid_at', kind: 'datetime', column: true, sort: true, filter: true, fact: true },
    { name: 'payer', kind: 'text', fact: true },
    { name: 'reference', kind: 'text', fact: true },
    { name: 'note', kind: 'text', fact: true },
    { name: 'created_at', kind: 'datetime', column: true, sort: true, fact: true },
  ],
})
