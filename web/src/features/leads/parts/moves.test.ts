import { expect, test } from 'vitest'
import { lanes, moveTo } from './moves'

test('each lane but the first is reached by an action', () => {
  expect(lanes.map((lane) => moveTo('contacted', lane))).toEqual([
    undefined,
    'contact',
    'qualify',
    'convert',
    'disqualify',
  ])
  expect(moveTo('disqualified', 'contacted')).toBe('reopen')
})
