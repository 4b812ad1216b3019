import { expect, it } from 'vitest'
import { nearness } from './customer'
import { tidy } from './NewCustomerForm'

it('sends what was filled in, and a contact only with a name', () => {
  expect(tidy({ name: '云栖', mobile: '', tags: undefined, keep: false, contact: { job_title: '总监' } })).toEqual({
    name: '云栖',
    keep: false,
  })
  expect(tidy({ name: '云栖', contact: { name: '林晓梅', email: '' } })).toEqual({
    name: '云栖',
    contact: { name: '林晓梅' },
  })
})

it('knows how near a moment is', () => {
  const now = Date.parse('2026-11-22T02:00:00Z')
  expect(nearness('2026-11-22T01:00:00Z', now)).toBe('over')
  expect(nearness('2026-11-24T02:00:00Z', now)).toBe('near')
  expect(nearness('2026-11-29T02:00:00Z', now)).toBe('far')
  expect(nearness(null, now)).toBeUndefined()
})
