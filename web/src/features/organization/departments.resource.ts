import { defineResource } from '@/shared/resource/defineResource'

export const departments = defineResource<'/api/v1/departments'>({
  path: '/api/v1/departments',
  subject: 'departments',
  namespace: 'organization',
  writes: 'departments:write',
  touches: ['colleagues'],
  fields: [
    { name: 'name', kind: 'text', form: 'department', required: true },
    { name: 'name_en', kind: 'text', form: 'department' },
    {
      name: 'parent_id',
      kind: 'ref',
      from: '/api/v1/departments',
      label: 'parent',
      write: 'parent_id',
      form: 'department',
    },
    { name: 'head', kind: 'user', form: 'department' },
    { name: 'position', kind: 'number', form: 'department' },
  ],
})
