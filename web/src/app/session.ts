import { QueryClient, useQuery } from '@tanstack/react-query'
import { onSessionLost } from '../api/client'
import { isProblem } from '../api/problem'
import { type Got, get, write } from '../api/query'
import { announceLogin, forgetToken, maybeLoggedIn, onOtherTab, setAccessToken } from '../api/token'

export type Me = Got<'/api/v1/auth/me'>

/** One cache for the whole program. What a query read is shown at once and read again in the background. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && (error.status === 0 || error.status >= 502),
      throwOnError: false,
    },
    mutations: { retry: false },
  },
})

const meQuery = { ...get('/api/v1/auth/me'), staleTime: 60_000 }

/** Who is logged in, or null. */
export async function session(): Promise<Me | null> {
  if (!maybeLoggedIn()) return null
  try {
    return await cache.ensureQueryData(meQuery)
  } catch (error) {
    if (isProblem(error, 401)) return null
    throw error
  }
}

/** One's rights may have changed: asks the server anew. */
export const readMe = () => cache.fetchQuery({ ...meQuery, staleTime: 0 })

/** Takes the tokens of a login or a set-up and starts afresh: nothing of a former user stays in the cache. */
export async function begin(tokens: { access_token: string }): Promise<Me> {
  cache.clear()
  setAccessToken(tokens.access_token)
  announceLogin()
  return cache.fetchQuery(meQuery)
}

/** A full load instead of a navigation: no datum of the user survives in memory. */
const leave = (to: string) => window.location.assign(to)

export async function logout() {
  await write('post', '/api/v1/auth/logout', { body: {} }).catch(() => undefined)
  forgetToken(true)
  leave('/login')
}

const here = () => window.location.pathname + window.location.search

export const loginPath = (back: string) => (back === '/' ? '/login' : `/login?back=${encodeURIComponent(back)}`)

export function watchSession() {
  onSessionLost(() => {
    forgetToken(false)
    if (window.location.pathname !== '/login') leave(loginPath(here()))
  })
  onOtherTab((kind) => (kind === 'logout' ? leave('/login') : window.location.reload()))
}

export function useMaybeMe(): Me | undefined {
  return useQuery({ ...meQuery, enabled: maybeLoggedIn() }).data
}

/** The person logged in. Only below a shell that requires a login. */
export function useMe(): Me {
  const me = useMaybeMe()
  if (!me) throw new Error('useMe outside a shell that requires a login')
  return me
}

export const holds = (me: Me | undefined, permission: string | undefined) =>
  permission === undefined || (me?.permissions.includes(permission) ?? false)

/** `const can = useCan(); can('orders:write')` decides what is offered; the server decides what is allowed. */
export function useCan() {
  const me = useMaybeMe()
  return (permission: string | undefined) => holds(me, permission)
}
