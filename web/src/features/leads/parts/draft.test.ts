import { expect, test } from 'vitest'
import { bodyOf, type Draft, fresh } from './draft'

const draft: Draft = {
  ...fresh({ consent: '同意', thanks: '谢谢' }),
  name: '咨询',
  kind: 'member',
  member_ids: ['a', 'b'],
  regions: [{ region_id: 'r' }],
  questions: [
    { label: '何时', kind: 'text', required: false, options: [{ label: '残留', label_en: null }], label_en: '' },
  ],
}

test('what is sent asks only for what is asked for, and names one colleague where one is meant', () => {
  const body = bodyOf(draft)
  expect(body.fields).toEqual([
    { name: 'organization', required: false },
    { name: 'mobile', required: true },
    { name: 'note', required: false },
  ])
  expect(body.assignment).toEqual({ kind: 'member', member_ids: ['a'], regions: [] })
  expect(body.questions).toEqual([{ label: '何时', label_en: null, kind: 'text', required: false, options: [] }])
})
