import { send } from '../api/client'
import { touchesKey } from '../api/query'
import { features } from './registry'
import { cache, readMe } from './session'

interface LiveEvent {
  /** The collection, as in the path: `service-requests`. */
  subject: string
  subject_id?: string | null
  customer_id?: string | null
  verb: string
}

/** Splits a text/event-stream into its messages. Answers the rest that is not yet a whole message. */
export function readMessages(text: string, onMessage: (data: string, id: string | undefined) => void): string {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n')
  const rest = blocks.pop() ?? ''
  for (const block of blocks) {
    const values = (field: string) =>
      block
        .split('\n')
        .filter((line) => line.startsWith(`${field}:`))
        .map((line) => line.slice(field.length + 1).replace(/^ /, ''))
    const data = values('data')
    if (data.length) onMessage(data.join('\n'), values('id')[0])
  }
  return rest
}

const also = (subject: string) => features.flatMap(({ live }) => live?.[subject] ?? [])

/** An event never changes what is cached, it only makes it be read again. */
export function refreshFor(event: LiveEvent) {
  const touched = [event.subject, 'events', 'today', 'notifications', ...also(event.subject)]
  if (event.customer_id || event.subject === 'customers') touched.push('timeline')
  cache.invalidateQueries({
    predicate: ({ queryKey }) => {
      if (!touched.some((segment) => touchesKey(queryKey, segment))) return false
      const id = (queryKey[1] as { path?: { id?: string } } | undefined)?.path?.id
      return !id || [event.subject_id, event.customer_id].includes(id) || !touchesKey(queryKey, event.subject)
    },
  })
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })

/** Keeps a stream of the server's open, and takes it up again where it broke. */
export async function follow(
  path: string,
  given: Record<string, string>,
  signal: AbortSignal,
  onEvent: (event: LiveEvent) => void,
) {
  let lastId = ''
  let wait = 1000
  while (!signal.aborted) {
    try {
      const headers: Record<string, string> = { ...given, Accept: 'text/event-stream' }
      if (lastId) headers['Last-Event-ID'] = lastId
      const response = await send(new Request(new URL(path, window.location.origin), { headers, signal }))
      if (response.status === 401 || response.status === 403) return
      const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined
      let rest = ''
      for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
        wait = 1000
        rest = readMessages(rest + chunk.value, (data, id) => {
          if (id) lastId = id
          if (data.startsWith('{')) onEvent(JSON.parse(data) as LiveEvent)
        })
      }
    } catch {
      // The connection broke: try again below.
    }
    await pause(wait + Math.random() * 500, signal)
    wait = Math.min(wait * 2, 30_000)
  }
}

/**
 * The server says `reset` when too much was missed, or when one's rights have changed: everything is read again, and the
 * page asks anew whether it may be shown.
 */
export async function startOver(askAgain: () => unknown) {
  await readMe().catch(() => undefined)
  await askAgain()
  await cache.invalidateQueries()
}

/**
 * Live updates. One tab of the browser keeps the stream and tells the others: browsers allow few connections to a
 * server, and ten tabs must not use them up.
 */
export function startEvents(askAgain: () => unknown): () => void {
  const stop = new AbortController()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gx.events')
  const heard = (event: LiveEvent) => (event.verb === 'reset' ? void startOver(askAgain) : refreshFor(event))
  channel?.addEventListener('message', ({ data }: MessageEvent<LiveEvent>) => heard(data))
  const lead = () =>
    follow('/api/v1/events/stream', {}, stop.signal, (event) => {
      heard(event)
      channel?.postMessage(event)
    })
  if (navigator.locks) navigator.locks.request('gx.events', { signal: stop.signal }, lead).catch(() => undefined)
  else void lead()
  return () => {
    stop.abort()
    channel?.close()
  }
}
