import { defineResource } from '@/shared/resource/defineResource'

export const replyTemplates = defineResource<'/api/v1/reply-templates'>({
  path: '/api/v1/reply-templates',
  subject: 'reply-templates',
  namespace: 'knowledge',
  writes: 'reply_templates:write',
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      kind: 'text',
      strong: true,
      column: true,
      width: 200,
      phone: 'title',
      sort: true,
      form: 'template',
      required: true,
    },
    {
      name: 'body',
      kind: 'text',
      multiline: true,
      column: true,
      phone: 'meta',
      form: 'template',
      hint: true,
      required: true,
    },
    { name: 'body_en', kind: 'text', multiline: true, form: 'template', hint: true },
    { name: 'updated_at', kind: 'datetime', column: 'hidden', width: 160, sort: true },
  ],
})
