import { defineResource } from '@/shared/resource/defineResource'

export const stockMoves = defineResource<'/api/v1/stock-moves'>({
  path: '/api/v1/stock-moves',
  subject: 'stock-moves',
  namespace: 'catalog',
  writes: 'stock:write',
  touches: ['products'],
  defaultSort: '-at',
  fields: [
    { name: 'at', kind: 'datetime', column: true, phone: 'meta' },
    {
      name: 'product',
      kind: 'ref',
      from: '/api/v1/products',
      subject: 'products',
      column: true,
      phone: 'title',
      filter: true,
      form: 'move',
      required: true,
    },
    {
      name: 'kind',
      kind: 'status',
      enum: 'StockMoveKind',
      tones: { purchase: 'green', shipment: 'accent', return: 'amber', adjustment: 'neutral' },
      offers: ['purchase', 'adjustment'],
      column: true,
      phone: 'meta',
      filter: true,
      form: 'move',
      required: true,
    },
    { name: 'quantity', kind: 'number', column: true, phone: 'aside', form: 'move', required: true, hint: true },
    { name: 'by', kind: 'user', column: true },
    { name: 'note', kind: 'text', column: true, phone: 'meta', form: 'move' },
  ],
})
