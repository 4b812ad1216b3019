import { defineResource } from '@/shared/resource/defineResource'

export const dictionaries = defineResource<'/api/v1/dictionaries'>({
  path: '/api/v1/dictionaries',
  subject: 'dictionaries',
  namespace: 'organization',
  writes: 'dictionaries:write',
  defaultSort: 'position',
  fields: [
    {
      name: 'name',
      kind: 'text',
      strong: true,
      column: true,
      phone: 'title',
      sort: true,
      form: 'entry',
      required: true,
    },
    { name: 'name_en', kind: 'text', column: true, phone: 'meta', form: 'entry' },
    {
      name: 'code',
      kind: 'text',
      column: true,
      phone: 'meta',
      form: 'entry',
      only: 'create',
      required: true,
      hint: true,
    },
    { name: 'position', kind: 'number', column: true, sort: true, form: 'entry', width: 100 },
    { name: 'active', kind: 'boolean', column: true, phone: 'aside', form: 'entry', only: 'change', width: 100 },
  ],
})
