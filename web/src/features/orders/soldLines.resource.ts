import { defineResource } from '@/shared/resource/defineResource'
import { orderTones } from './orders.resource'

export const soldLines = defineResource<'/api/v1/order-lines'>({
  path: '/api/v1/order-lines',
  subject: 'orders',
  namespace: 'orders',
  defaultSort: '-id',
  fields: [
    { name: 'name', label: 'product', kind: 'text', strong: true, column: true, phone: 'title' },
    {
      name: 'order',
      kind: 'ref',
      from: '/api/v1/orders',
      subject: 'orders',
      column: true,
      phone: 'meta',
      filter: true,
    },
    {
      name: 'customer',
      kind: 'ref',
      from: '/api/v1/customers',
      subject: 'customers',
      column: true,
      phone: 'meta',
      filter: true,
    },
    {
      name: 'order_status',
      label: 'status',
      kind: 'status',
      enum: 'OrderStatus',
      tones: orderTones,
      column: true,
      phone: 'aside',
      filter: true,
    },
    { name: 'quantity', kind: 'number', column: true, sort: true },
    { name: 'unit_price', kind: 'money', column: true },
    { name: 'total', kind: 'money', column: true, phone: 'meta', sort: true, filter: true },
    { name: 'salesperson', kind: 'user', column: true, filter: true },
    { name: 'created_at', kind: 'datetime', column: true, filter: true },
  ],
})
