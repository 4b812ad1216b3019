import { defineResource } from '@/shared/resource/defineResource'
import { returnTones } from '@/shared/returns/tones'
import type { Tone } from '@/shared/ui/Status'

/** What stands on a customer's page of its orders, receivables and requests; their own pages say more. */
const orderTones: Record<string, Tone> = {
  pending_approval: 'amber',
  rejected: 'red',
  declined: 'red',
  approved: 'accent',
  signed: 'accent',
  partially_shipped: 'accent',
  shipped: 'accent',
  delivered: 'green',
  completed: 'green',
}

const orders = defineResource<'/api/v1/orders'>({
  path: '/api/v1/orders',
  subject: 'orders',
  namespace: 'customers',
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'title' },
    { name: 'title', kind: 'text', column: true, phone: 'meta' },
    { name: 'status', kind: 'status', enum: 'OrderStatus', tones: orderTones, column: true, phone: 'aside' },
    { name: 'total', kind: 'money', column: true, phone: 'meta' },
    { name: 'outstanding', kind: 'money', column: true },
    { name: 'created_at', kind: 'date', column: true, phone: 'meta' },
  ],
})

const receivables = defineResource<'/api/v1/receivables'>({
  path: '/api/v1/receivables',
  subject: 'receivables',
  namespace: 'customers',
  defaultSort: 'due_date',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'title' },
    { name: 'label', kind: 'text', column: true, phone: 'meta' },
    {
      name: 'status',
      kind: 'status',
      enum: 'ReceivableStatus',
      tones: { open: 'accent', partial: 'amber', paid: 'green', overdue: 'red' },
      column: true,
      phone: 'aside',
    },
    { name: 'amount', kind: 'money', column: true },
    { name: 'balance', kind: 'money', column: true, phone: 'meta' },
    { name: 'due_date', kind: 'date', column: true, phone: 'meta' },
  ],
})

const requests = defineResource<'/api/v1/service-requests'>({
  path: '/api/v1/service-requests',
  subject: 'service-requests',
  namespace: 'customers',
  defaultSort: '-created_at',
  fields: [
    { name: 'subject', kind: 'text', strong: true, column: true, phone: 'title' },
    { name: 'number', kind: 'text', column: true, phone: 'meta' },
    {
      name: 'status',
      kind: 'status',
      enum: 'RequestStatus',
      tones: { new: 'amber', assigned: 'accent', in_progress: 'accent', resolved: 'green' },
      column: true,
      phone: 'aside',
    },
    { name: 'agent', kind: 'user', column: true, phone: 'meta' },
    { name: 'created_at', kind: 'date', column: true },
  ],
})

const returns = defineResource<'/api/v1/returns'>({
  path: '/api/v1/returns',
  subject: 'returns',
  namespace: 'customers',
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'title' },
    { name: 'status', kind: 'status', enum: 'ReturnStatus', tones: returnTones, column: true, phone: 'aside' },
    { name: 'expected', label: 'amount', kind: 'money', column: true, phone: 'meta' },
    { name: 'agent', kind: 'user', column: true },
    { name: 'created_at', kind: 'date', column: true, phone: 'meta' },
  ],
})

export const related = { orders, receivables, requests, returns }
