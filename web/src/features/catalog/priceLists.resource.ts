import { defineResource } from '@/shared/resource/defineResource'

export const priceLists = defineResource<'/api/v1/price-lists'>({
  path: '/api/v1/price-lists',
  subject: 'price-lists',
  namespace: 'catalog',
  writes: 'products:write',
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      label: 'listName',
      kind: 'text',
      named: true,
      strong: true,
      column: true,
      phone: 'title',
      sort: true,
      form: 'list',
      required: true,
    },
    { name: 'name_en', kind: 'text', form: 'list', fact: true },
    {
      name: 'level',
      kind: 'dictionary',
      dictionary: 'level',
      column: true,
      phone: 'meta',
      form: 'list',
      hint: true,
      fact: true,
    },
    { name: 'valid_from', kind: 'date', column: true, phone: 'meta', form: 'list', fact: true },
    { name: 'valid_to', kind: 'date', column: true, phone: 'meta', form: 'list', fact: true },
    { name: 'active', kind: 'boolean', column: true, phone: 'aside', form: 'list', only: 'change', fact: true },
  ],
})
