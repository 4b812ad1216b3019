import { vi } from 'vitest'

export type Route = (request: Request) => Response | Promise<Response>

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json', ...headers },
  })

/** Answers `METHOD /path` in place of a server, and keeps what it was asked. */
export function serve(routes: Record<string, Route>) {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, window.location.href), init)
    asked.push(request)
    const key = `${request.method} ${new URL(request.url).pathname}`
    const route = routes[key]
    if (!route) throw new Error(`nobody answers ${key}`)
    return route(request.clone())
  })
  return asked
}
