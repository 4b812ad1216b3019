import createClient from 'openapi-fetch'
import { Problem } from './problem'
import type { paths } from './schema'
import { accessToken, maybeLoggedIn, refresh } from './token'

let language = 'zh-CN'
export const setApiLanguage = (value: string) => {
  language = value
}

let onLost = () => {}
/** What to do when the session has ended for good. */
export const onSessionLost = (handler: () => void) => {
  onLost = handler
}

const open = /\/api\/v1\/(auth\/(login|refresh|setup|invitations|resets?)|public)\b/

function prepared(request: Request) {
  const headers = new Headers(request.headers)
  const token = accessToken()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  headers.set('Accept-Language', language)
  return new Request(request, { headers })
}

/** Sends with the access token; on a 401 refreshes once and sends again. */
export async function send(input: Request): Promise<Response> {
  if (input.method === 'POST' && !input.headers.has('Idempotency-Key')) {
    input.headers.set('Idempotency-Key', crypto.randomUUID())
  }
  const guarded = !open.test(input.url)
  try {
    if (guarded && !accessToken() && maybeLoggedIn()) await refresh()
    const response = await fetch(prepared(input.clone()))
    if (response.status !== 401 || !guarded) return response
    if (maybeLoggedIn() && (await refresh())) return await fetch(prepared(input))
    onLost()
    return response
  } catch (error) {
    if (error instanceof Problem || (error instanceof DOMException && error.name === 'AbortError')) throw error
    throw new Problem(0, null)
  }
}

export const client = createClient<paths>({ fetch: send })

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of an answer; anything but success is thrown as a Problem. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer
  if (!response.ok) throw new Problem(response.status, error, response.headers)
  return data as T
}
