import { intentTones } from '@/shared/customer/intent'
import { defineResource, type ResourceSpec } from '@/shared/resource/defineResource'
import type { Tone } from '@/shared/ui/Status'

const lifecycleTones: Record<string, Tone> = { active: 'green', prospect: 'accent', lost: 'red' }

const fields: ResourceSpec<'/api/v1/customers'>['fields'] = [
  {
    name: 'name',
    kind: 'text',
    named: true,
    strong: true,
    column: true,
    phone: 'title',
    sort: true,
    filter: true,
    form: 'basic',
    required: true,
  },
  { name: 'number', kind: 'text', column: true, sort: true, filter: true, width: 110 },
  { name: 'kind', kind: 'status', enum: 'CustomerKind', filter: true, form: 'basic', required: true, fact: true },
  { name: 'role', kind: 'status', enum: 'CustomerRole', filter: true, form: 'basic', fact: true },
  {
    name: 'level',
    kind: 'dictionary',
    dictionary: 'level',
    column: true,
    phone: 'meta',
    filter: true,
    form: 'basic',
    fact: true,
    width: 90,
  },
  {
    name: 'intent',
    kind: 'status',
    enum: 'Intent',
    tones: intentTones,
    column: true,
    phone: 'aside',
    filter: true,
    form: 'basic',
    fact: true,
    width: 110,
  },
  {
    name: 'lifecycle',
    kind: 'status',
    enum: 'Lifecycle',
    tones: lifecycleTones,

    filter: true,
    form: 'basic',
    only: 'change',
    fact: true,
  },
  { name: 'owner', kind: 'user', column: true, phone: 'meta', filter: true, width: 120 },
  { name: 'department', kind: 'ref', from: '/api/v1/departments', filter: 'department_tree_id' },
  { name: 'mobile', kind: 'phone', column: true, filter: true, form: 'reach', fact: true, width: 130 },
  { name: 'phone', kind: 'phone', filter: true, form: 'reach', fact: true },
  { name: 'email', kind: 'email', filter: true, form: 'reach', fact: true },
  { name: 'website', kind: 'text', form: 'reach', fact: true },
  { name: 'address', kind: 'text', form: 'reach', fact: true },
  { name: 'source', kind: 'dictionary', dictionary: 'source', filter: true, form: 'origin', fact: true },
  { name: 'medium', kind: 'dictionary', dictionary: 'medium', filter: true, form: 'origin', fact: true },
  { name: 'industry', kind: 'dictionary', dictionary: 'industry', filter: true, form: 'origin', fact: true },
  { name: 'region', kind: 'region', column: true, filter: true, form: 'origin', fact: true },
  { name: 'tags', kind: 'tags', filter: true, form: 'more', fact: true },
  { name: 'tax_number', kind: 'text', form: 'more', fact: true },
  { name: 'name_en', kind: 'text', form: 'more', fact: true },
  { name: 'note', kind: 'text', multiline: true, form: 'more', fact: true },
  {
    name: 'next_contact_at',
    kind: 'datetime',
    column: true,
    phone: 'meta',
    sort: true,
    filter: true,
    width: 110,
  },
  { name: 'last_follow_up_at', kind: 'datetime', column: true, sort: true, filter: true, width: 110 },
  { name: 'created_at', kind: 'datetime', sort: true, filter: true },
]

const shared = {
  subject: 'customers',
  namespace: 'customers',
  writes: 'customers:write',
  touches: ['pool', 'today', 'timeline'],
  defaultSort: '-updated_at',
}

export const customers = defineResource<'/api/v1/customers'>({ path: '/api/v1/customers', ...shared, fields })

/** The same customers as the pool shows them: nobody's yet, with what helps to choose one. */
export const pool = defineResource<'/api/v1/pool'>({
  path: '/api/v1/pool',
  ...shared,
  fields: fields
    .filter(({ name }) => name !== 'owner' && name !== 'next_contact_at')
    .map((field) => (field.name === 'source' ? { ...field, column: true } : field)) as never,
})
