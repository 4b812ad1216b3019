import { defineResource } from '@/shared/resource/defineResource'
import { orderTones } from './orders.resource'

/** The customer's own orders, as he sees them. */
export const portalOrders = defineResource<'/api/v1/portal/orders'>({
  path: '/api/v1/portal/orders',
  subject: 'orders',
  namespace: 'orders',
  defaultSort: '-created_at',
  fields: [
    { name: 'number', kind: 'text', strong: true, column: true, phone: 'title', sort: true },
    { name: 'title', kind: 'text', column: true, phone: 'meta' },
    { name: 'status', kind: 'status', enum: 'OrderStatus', tones: orderTones, column: true, phone: 'aside' },
    { name: 'total', kind: 'money', column: true, phone: 'meta', sort: true },
    { name: 'outstanding', label: 'toPay', kind: 'money', column: true },
    { name: 'created_at', kind: 'datetime', column: true, phone: 'meta', sort: true },
  ],
})
