import { defineResource } from '@/shared/resource/defineResource'

export const shipmentTones = { prepared: 'amber', shipped: 'accent', received: 'green' } as const

export const shipments = defineResource<'/api/v1/shipments'>({
  path: '/api/v1/shipments',
  subject: 'shipments',
  namespace: 'orders',
  touches: ['orders'],
  defaultSort: '-created_at',
  fields: [
    { name: 'number', label: 'shipment', kind: 'text', strong: true, column: true, phone: 'title', sort: true },
    { name: 'order', kind: 'ref', from: '/api/v1/orders', subject: 'orders', column: true, phone: 'meta' },
    {
      name: 'status',
      kind: 'status',
      enum: 'ShipmentStatus',
      tones: shipmentTones,
      column: true,
      phone: 'aside',
      filter: true,
    },
    { name: 'carrier', kind: 'text', column: true, phone: 'meta' },
    { name: 'tracking_number', kind: 'text', column: true, phone: 'meta' },
    { name: 'shipped_at', kind: 'datetime', column: true, sort: true },
    { name: 'received_at', kind: 'datetime', column: true },
    { name: 'received_by', kind: 'text', column: true },
  ],
})
