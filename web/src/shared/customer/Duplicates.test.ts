import { expect, it } from 'vitest'
import { askable } from './Duplicates'

it('asks about duplicates only when there is enough to go by', () => {
  expect(askable({ name: '云', mobile: '138', email: 'lin' })).toEqual({})
  expect(askable({ name: ' 云栖 ', mobile: '138-0571-1000', email: 'lin@example.com' })).toEqual({
    name: '云栖',
    mobile: '138-0571-1000',
    email: 'lin@example.com',
  })
})
