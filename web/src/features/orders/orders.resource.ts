import { defineResource } from '@/shared/resource/defineResource'

export const orderTones = {
  draft: 'neutral',
  pending_approval: 'amber',
  rejected: 'red',
  approved: 'amber',
  declined: 'red',
  signed: 'accent',
  partially_shipped: 'accent',
  shipped: 'accent',
  delivered: 'accent',
  completed: 'green',
  cancelled: 'neutral',
} as const

export const paymentTones = {
  none: 'neutral',
  partial: 'accent',
  paid: 'green',
  overdue: 'red',
  refunded: 'amber',
  credited: 'neutral',
} as const

export const orders = defineResource<'/api/v1/orders'>({
  path: '/api/v1/orders',
  subject: 'orders',
  namespace: 'orders',
  writes: 'orders:write',
  touches: ['approvals', 'today', 'customers'],
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'meta', sort: true, width: 160 },
    {
      name: 'customer',
      kind: 'ref',
      from: '/api/v1/customers',
      subject: 'customers',
      column: true,
      phone: 'title',
      filter: true,
    },
    { name: 'title', kind: 'text', column: true },
    {
      name: 'status',
      kind: 'status',
      enum: 'OrderStatus',
      tones: orderTones,
      column: true,
      phone: 'aside',
      filter: true,
    },
    {
      name: 'payment_status',
      kind: 'status',
      enum: 'PaymentStatus',
      tones: paymentTones,
      column: true,
      filter: true,
    },
    { name: 'total', kind: 'money', column: true, phone: 'meta', sort: true, filter: true },
    { name: 'outstanding', kind: 'money', column: true },
    { name: 'salesperson', kind: 'user', column: true, filter: true },
    { name: 'created_at', kind: 'datetime', column: true, phone: 'meta', sort: true, filter: true },
  ],
})
