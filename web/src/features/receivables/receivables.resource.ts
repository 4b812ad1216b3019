import { defineResource } from '@/shared/resource/defineResource'

export const receivableTones = {
  open: 'neutral',
  partial: 'accent',
  paid: 'green',
  overdue: 'red',
  cancelled: 'neutral',
} as const

export const receivables = defineResource<'/api/v1/receivables'>({
  path: '/api/v1/receivables',
  subject: 'receivables',
  namespace: 'receivables',
  defaultSort: 'due_date',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'meta', sort: true, width: 150 },
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
    { name: 'label', kind: 'text', column: true, fact: true },
    { name: 'due_date', kind: 'date', column: true, phone: 'meta', sort: true, filter: true, fact: true },
    { name: 'days_overdue', kind: 'number', sparse: true, column: true },
    { name: 'amount', kind: 'money', column: true, sort: true, filter: true },
    { name: 'balance', kind: 'money', column: true, phone: 'meta', sort: true, filter: true },
    {
      name: 'status',
      kind: 'status',
      enum: 'ReceivableStatus',
      tones: receivableTones,
      column: true,
      phone: 'aside',
      filter: true,
    },
  ],
})
