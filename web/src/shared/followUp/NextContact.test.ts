import { expect, it } from 'vitest'
import { workingDay } from './NextContact'

it('agrees on nine o’clock where the company is', () => {
  expect(workingDay(1, 'Asia/Shanghai', new Date('2026-11-24T06:00:00Z'))).toBe('2026-11-25T01:00:00.000Z')
  // Late in the evening in UTC it is already the next day in Shanghai.
  expect(workingDay(1, 'Asia/Shanghai', new Date('2026-11-24T20:00:00Z'))).toBe('2026-11-26T01:00:00.000Z')
})

it('never proposes a weekend', () => {
  expect(workingDay(1, 'Asia/Shanghai', new Date('2026-11-20T06:00:00Z'))).toBe('2026-11-23T01:00:00.000Z')
})
