import { beforeEach, describe, expect, it } from 'vitest'
import { get } from '@/api/query'
import { readMessages, refreshFor } from './events'
import { cache } from './session'

const order = (id: string) => get('/api/v1/orders/{id}', { params: { path: { id } } }).queryKey
const stale = (key: readonly unknown[]) => cache.getQueryState(key)?.isInvalidated

describe('live events', () => {
  beforeEach(() => cache.clear())

  it('are read whatever the pieces they come in', () => {
    const read: [string, string | undefined][] = []
    const text = ': hello\n\nid: 7\ndata: {"a":1}\n\ndata: x\ndata: y\n\nda'
    let rest = ''
    for (const piece of text.match(/.{1,5}/gs) ?? [])
      rest = readMessages(rest + piece, (data, id) => read.push([data, id]))
    expect(read).toEqual([
      ['{"a":1}', '7'],
      ['x\ny', undefined],
    ])
    expect(rest).toBe('da')
  })

  it('make what they touch be read again, and nothing else', () => {
    const history = get('/api/v1/{subject}/{id}/events', { params: { path: { subject: 'orders', id: '1' } } }).queryKey
    for (const key of [
      history,
      order('1'),
      order('2'),
      ['/api/v1/orders', {}, 'pages'],
      ['/api/v1/products', {}, 'pages'],
    ]) {
      cache.setQueryData(key, {})
    }
    refreshFor({ subject: 'orders', subject_id: '1', verb: 'approved' })
    expect(stale(history)).toBe(true)
    expect(stale(order('1'))).toBe(true)
    expect(stale(order('2'))).toBe(false)
    expect(stale(['/api/v1/orders', {}, 'pages'])).toBe(true)
    expect(stale(['/api/v1/products', {}, 'pages'])).toBe(false)
  })
})
