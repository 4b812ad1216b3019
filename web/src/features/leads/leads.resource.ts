import type { Got } from '@/api/query'
import { defineResource } from '@/shared/resource/defineResource'
import type { Tone } from '@/shared/ui/Status'

export type Lead = Got<'/api/v1/leads/{id}'>
export type LeadStatus = Lead['status']

export const statusTones: Record<LeadStatus, Tone> = {
  new: 'accent',
  contacted: 'amber',
  qualified: 'green',
  converted: 'green',
  disqualified: 'neutral',
}

/** What a change of a lead makes stale. */
export const touched = ['leads', 'today', 'timeline'] as const

export const leads = defineResource<'/api/v1/leads'>({
  path: '/api/v1/leads',
  subject: 'leads',
  namespace: 'leads',
  writes: 'leads:write',
  touches: ['today', 'timeline'],
  defaultSort: '-created_at',
  fields: [
    {
      name: 'name',
      kind: 'text',
      strong: true,
      column: true,
      phone: 'title',
      sort: true,
      filter: true,
      form: 'person',
      required: true,
    },
    {
      name: 'organization',
      kind: 'text',
      column: true,
      phone: 'meta',
      sort: true,
      filter: true,
      form: 'person',
      fact: true,
    },
    { name: 'number', kind: 'text', sort: true, filter: true },
    { name: 'job_title', kind: 'text', filter: true, form: 'person', fact: true },
    {
      name: 'status',
      kind: 'status',
      enum: 'LeadStatus',
      tones: statusTones,
      column: true,
      phone: 'aside',
      sort: true,
      filter: true,
      width: 110,
    },
    { name: 'mobile', kind: 'phone', column: true, filter: true, form: 'reach', fact: true, width: 130 },
    { name: 'phone', kind: 'phone', filter: true, form: 'reach', fact: true },
    { name: 'email', kind: 'email', filter: true, form: 'reach', fact: true },
    {
      name: 'source',
      kind: 'dictionary',
      dictionary: 'source',
      column: true,
      filter: true,
      form: 'origin',
      fact: true,
      width: 110,
    },
    { name: 'medium', kind: 'dictionary', dictionary: 'medium', filter: true, form: 'origin', fact: true },
    { name: 'industry', kind: 'dictionary', dictionary: 'industry', filter: true, form: 'origin', fact: true },
    { name: 'region', kind: 'region', column: true, filter: true, form: 'origin', fact: true, width: 110 },
    { name: 'owner', kind: 'user', column: true, phone: 'meta', filter: true, width: 120 },
    { name: 'department', kind: 'ref', from: '/api/v1/departments', filter: true },
    { name: 'note', kind: 'text', multiline: true, form: 'more', fact: true },
    { name: 'next_contact_at', kind: 'datetime', column: true, phone: 'meta', sort: true, filter: true, width: 110 },
    { name: 'created_at', kind: 'datetime', column: true, sort: true, filter: true, width: 110 },
  ],
})
