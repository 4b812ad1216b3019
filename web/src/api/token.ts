import { Problem } from './problem'

/**
 * The access token, in memory only. Refresh tokens rotate and their reuse ends the whole session family, hence only
 * one tab at a time may refresh, and what it got is told to the others.
 */
let token: string | null = null
let issued = 0
let pending: Promise<boolean> | null = null

type Notice = { kind: 'token'; token: string } | { kind: 'logout' } | { kind: 'login' }
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('gx.session')
const listeners = new Set<(kind: 'logout' | 'login') => void>()

channel?.addEventListener('message', ({ data }: MessageEvent<Notice>) => {
  if (data.kind === 'token') {
    keep(data.token)
  } else {
    token = null
    for (const listener of listeners) listener(data.kind)
  }
})

function keep(value: string | null) {
  token = value
  issued += 1
}

const HINT = 'gx.session'

export const accessToken = () => token
/** Whether this browser has logged in before: without it a refresh would only print a 401 on the console. */
export const maybeLoggedIn = () => localStorage.getItem(HINT) !== null

export function setAccessToken(value: string) {
  keep(value)
  localStorage.setItem(HINT, '1')
  channel?.postMessage({ kind: 'token', token: value } satisfies Notice)
}

export function announceLogin() {
  channel?.postMessage({ kind: 'login' } satisfies Notice)
}

export function forgetToken(tellOthers: boolean) {
  keep(null)
  localStorage.removeItem(HINT)
  if (tellOthers) channel?.postMessage({ kind: 'logout' } satisfies Notice)
}

/** Called when another tab logs in or out. */
export function onOtherTab(listener: (kind: 'logout' | 'login') => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work()
  return (await navigator.locks.request('gx.refresh', work)) as T
}

async function exchange(): Promise<boolean> {
  const before = issued
  return exclusively(async () => {
    if (issued !== before) return token !== null
    const response = await fetch('/api/v1/auth/refresh', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: '{}',
    }).catch(() => {
      throw new Problem(0, null)
    })
    if (response.ok) {
      const body = (await response.json()) as { access_token: string }
      setAccessToken(body.access_token)
      return true
    }
    if (response.status === 401) {
      forgetToken(false)
      return false
    }
    throw new Problem(response.status, await response.json().catch(() => null), response.headers)
  })
}

/** One refresh at a time, however many requests ask for it. False: there is no session any more. */
export function refresh(): Promise<boolean> {
  pending ??= exchange().finally(() => {
    pending = null
  })
  return pending
}
