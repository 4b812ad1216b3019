import { defineResource } from '@/shared/resource/defineResource'
import type { Tone } from '@/shared/ui/Status'

export const invitationTones: Record<string, Tone> = {
  sent: 'neutral',
  opened: 'accent',
  answered: 'green',
  expired: 'amber',
}

export const invitations = defineResource<'/api/v1/survey-invitations'>({
  path: '/api/v1/survey-invitations',
  subject: 'survey-invitations',
  namespace: 'surveys',
  defaultSort: '-created_at',
  fields: [
    {
      name: 'customer',
      kind: 'ref',
      from: '/api/v1/customers',
      subject: 'customers',
      column: true,
      phone: 'title',
      filter: true,
    },
    {
      name: 'status',
      kind: 'status',
      enum: 'InvitationStatus',
      tones: invitationTones,
      column: true,
      width: 110,
      phone: 'aside',
      filter: true,
    },
    {
      name: 'channel',
      kind: 'status',
      enum: 'InvitationChannel',
      column: true,
      width: 90,
      phone: 'meta',
      filter: true,
    },
    { name: 'agent', kind: 'user', column: true, width: 130, phone: 'meta', filter: true },
    { name: 'created_at', label: 'sent_at', kind: 'datetime', column: true, width: 150, sort: true },
    { name: 'expires_at', kind: 'datetime', column: 'hidden', width: 150, sort: true },
    { name: 'answered_at', kind: 'datetime', column: true, width: 150, sort: true },
    { name: 'reminders', kind: 'number', sparse: true, column: 'hidden', width: 80 },
  ],
})
