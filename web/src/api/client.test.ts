import { beforeEach, describe, expect, it, vi } from 'vitest'
import { json, serve } from '@/test/server'
import { client, onSessionLost, setApiLanguage, unwrap } from './client'
import { Problem } from './problem'
import { forgetToken, setAccessToken } from './token'

const path = '/api/v1/notifications/unread'
const ask = () => unwrap(client.GET(path))

describe('the session behind the calls', () => {
  beforeEach(() => forgetToken(false))

  it('refreshes once for many calls that meet a 401, and sends each again with the new token', async () => {
    setAccessToken('old')
    const refreshed = vi.fn(() => json(200, { access_token: 'new' }))
    const asked = serve({
      [`GET ${path}`]: (request) =>
        request.headers.get('Authorization') === 'Bearer new'
          ? json(200, { unread: 2 })
          : json(401, { code: 'unauthorized' }),
      'POST /api/v1/auth/refresh': refreshed,
    })
    const answers = await Promise.all([ask(), ask(), ask(), ask()])
    expect(answers).toEqual(Array(4).fill({ unread: 2 }))
    expect(refreshed).toHaveBeenCalledTimes(1)
    expect(asked.filter((request) => request.url.endsWith('unread'))).toHaveLength(8)
  })

  it('says that the session is lost when the refresh is refused, and does not ask again', async () => {
    setAccessToken('old')
    const lost = vi.fn()
    onSessionLost(lost)
    const refreshed = vi.fn(() => json(401, {}))
    serve({ [`GET ${path}`]: () => json(401, { code: 'unauthorized' }), 'POST /api/v1/auth/refresh': refreshed })
    await expect(ask()).rejects.toMatchObject({ status: 401 })
    await expect(ask()).rejects.toMatchObject({ status: 401 })
    expect(refreshed).toHaveBeenCalledTimes(1)
    expect(lost).toHaveBeenCalled()
  })

  it('does not refresh for a visitor who has never logged in', async () => {
    const asked = serve({ 'GET /api/v1/public/site': () => json(200, { name: '远山' }) })
    await unwrap(client.GET('/api/v1/public/site'))
    expect(asked).toHaveLength(1)
  })

  it('tells the language on every call and a key on every POST', async () => {
    setApiLanguage('en')
    const asked = serve({ 'POST /api/v1/auth/forgot': () => json(202, undefined) })
    await unwrap(client.POST('/api/v1/auth/forgot', { body: { login: 'x' } }))
    await unwrap(client.POST('/api/v1/auth/forgot', { body: { login: 'x' } }))
    const keys = asked.map((request) => request.headers.get('Idempotency-Key'))
    expect(asked[0]?.headers.get('Accept-Language')).toBe('en')
    expect(new Set(keys).size).toBe(2)
    expect(keys).not.toContain(null)
  })

  it('throws what was refused as a Problem, with what is needed to quote it', async () => {
    serve({
      'GET /api/v1/public/site': () =>
        json(503, { title: '繁忙', status: 503, code: 'overloaded', request_id: 'r-1' }, { 'Retry-After': '7' }),
    })
    const problem = await unwrap(client.GET('/api/v1/public/site')).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({ status: 503, code: 'overloaded', requestId: 'r-1', retryAfter: 7 })
  })

  it('calls a broken network a Problem too', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    await expect(unwrap(client.GET('/api/v1/public/site'))).rejects.toMatchObject({ status: 0, code: 'network' })
  })
})
