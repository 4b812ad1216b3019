import { expect, it } from 'vitest'
import { fill } from './Templates'

it('fills in what is known and leaves the rest to be written', () => {
  const text = '{customer}，您好！我是{me}，单号 {number}，{other}。'
  expect(fill(text, { me: '周雨桐', customer: '环宇泵业' })).toBe(
    '环宇泵业，您好！我是周雨桐，单号 {number}，{other}。',
  )
  expect(fill('{me}{me}', { me: 'A' })).toBe('AA')
})
