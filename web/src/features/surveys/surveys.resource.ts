import { defineResource } from '@/shared/resource/defineResource'
import type { Tone } from '@/shared/ui/Status'

export const surveyTones: Record<string, Tone> = { draft: 'neutral', published: 'green', closed: 'neutral' }

export const surveys = defineResource<'/api/v1/surveys'>({
  path: '/api/v1/surveys',
  subject: 'surveys',
  namespace: 'surveys',
  writes: 'surveys:write',
  defaultSort: '-created_at',
  fields: [
    {
      name: 'name',
      kind: 'text',
      named: true,
      strong: true,
      column: true,
      phone: 'title',
      sort: true,
      form: 'survey',
      required: true,
    },
    { name: 'name_en', kind: 'text', form: 'survey', fact: true },
    { name: 'intro', kind: 'text', multiline: true, form: 'survey', hint: true, fact: true },
    { name: 'intro_en', kind: 'text', multiline: true, form: 'survey', fact: true },
    {
      name: 'status',
      kind: 'status',
      enum: 'SurveyStatus',
      tones: surveyTones,
      column: true,
      width: 110,
      phone: 'aside',
      filter: true,
    },
    {
      name: 'anonymous',
      kind: 'boolean',
      column: true,
      width: 90,
      form: 'survey',
      filter: true,
      hint: true,
      fact: true,
    },
    { name: 'expiry_days', kind: 'number', form: 'survey', hint: true, fact: true },
    { name: 'current_version', kind: 'number', sparse: true, column: 'hidden', width: 80 },
    { name: 'author', kind: 'user', column: true, width: 140, phone: 'meta', filter: true, fact: true },
    { name: 'published_at', kind: 'datetime', column: true, width: 160, phone: 'meta', sort: true, fact: true },
    { name: 'created_at', kind: 'datetime', column: 'hidden', width: 160, sort: true, filter: true },
  ],
})
