import { defineResource, type ResourceSpec } from '@/shared/resource/defineResource'

type Spec = ResourceSpec<'/api/v1/follow-ups'>

const content: Spec['fields'][number] = {
  name: 'content',
  kind: 'text',
  multiline: true,
  column: true,
  phone: 'title',
  form: 'follow_up',
  required: true,
}
const customer: Spec['fields'][number] = {
  name: 'customer',
  kind: 'ref',
  from: '/api/v1/customers',
  subject: 'customers',
  column: true,
  phone: 'meta',
  filter: true,
  width: 220,
}

const lead: Spec['fields'][number] = {
  name: 'lead',
  kind: 'ref',
  from: '/api/v1/leads',
  subject: 'leads',
  column: true,
  phone: 'meta',
  filter: true,
  width: 140,
}

const shared: Omit<Spec, 'fields'> = {
  path: '/api/v1/follow-ups',
  subject: 'follow-ups',
  namespace: 'engagement',
  writes: 'follow_ups:write',
  touches: ['customers', 'leads', 'timeline', 'today'],
}

/** The contacts that took place. */
export const followUps = defineResource<'/api/v1/follow-ups'>({
  ...shared,
  defaultSort: '-happened_at',
  fields: [
    content,
    customer,
    lead,
    {
      name: 'kind',
      label: 'follow_up_kind',
      kind: 'status',
      enum: 'FollowUpKind',
      column: true,
      phone: 'meta',
      filter: true,
      form: 'follow_up',
      required: true,
      width: 110,
    },
    { name: 'by', kind: 'user', column: true, phone: 'meta', filter: true, width: 110 },
    { name: 'happened_at', kind: 'datetime', column: true, phone: 'aside', sort: true, filter: true, width: 110 },
    {
      name: 'next_contact_at',
      kind: 'datetime',
      column: true,
      sort: true,
      filter: true,
      form: 'follow_up',
      width: 110,
    },
  ],
})

/** The contacts somebody still has to make. */
export const tasks = defineResource<'/api/v1/follow-ups'>({
  ...shared,
  defaultSort: 'due_at',
  fields: [
    content,
    customer,
    { name: 'assigned_to', kind: 'user', column: true, phone: 'meta', filter: true, width: 120 },
    { name: 'due_at', kind: 'datetime', column: true, phone: 'aside', sort: true, filter: true, width: 120 },
  ],
})
