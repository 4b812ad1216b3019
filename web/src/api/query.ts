import { type QueryKey, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { MaybeOptionalInit } from 'openapi-fetch'
import type { HttpMethod, PathsWithMethod } from 'openapi-typescript-helpers'
import { client, unwrap } from './client'
import type { Problem } from './problem'
import type { paths } from './schema'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem
  }
}

type Success<Operation> = Operation extends { responses: infer R }
  ? { [Status in keyof R]: Status extends 200 | 201 | 202 ? Content<R[Status]> : never }[keyof R]
  : never
type Content<R> = R extends { content: { 'application/json': infer Body } } ? Body : never

export type GetPath = PathsWithMethod<paths, 'get'>
export type Got<P extends GetPath> = Success<paths[P]['get']>
export type WriteMethod = 'post' | 'patch' | 'put' | 'delete'
export type Written<M extends HttpMethod, P extends keyof paths> =
  paths[P] extends Record<M, infer Operation> ? Success<Operation> : never
export type Init<P extends keyof paths, M extends HttpMethod> = NonNullable<
  MaybeOptionalInit<paths[P], M & keyof paths[P]>
>
export type Body<M extends HttpMethod, P extends keyof paths> =
  Init<P, M> extends { body?: infer B } ? NonNullable<B> : never

/** The one way to read: `useQuery(get('/api/v1/customers/{id}', { params: { path: { id } } }))`. */
export function get<P extends GetPath>(path: P, init?: Init<P, 'get'>) {
  const params = (init as { params?: object } | undefined)?.params ?? {}
  return queryOptions({
    queryKey: [path, params] as QueryKey,
    queryFn: ({ signal }) =>
      unwrap<Got<P>>(client.request('get', path as never, { ...init, signal } as never) as never),
  })
}

export type WriteInit<P extends keyof paths, M extends WriteMethod> = Omit<Init<P, M>, 'headers'> & {
  /** Sent as If-Match: a record that changed meanwhile answers 412. */
  version?: number
}

/** A write outside a component; mostly `useWrite` is the one to take. */
export function write<M extends WriteMethod, P extends PathsWithMethod<paths, M>>(
  method: M,
  path: P,
  { version, ...init }: WriteInit<P, M>,
) {
  const headers = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return unwrap<Written<M, P>>(client.request(method as never, path as never, { ...init, headers } as never) as never)
}

/**
 * The one way to write: `const claim = useWrite('post', '/api/v1/customers/{id}/claim', ['customers'])`.
 * `touches` names the collections to be read again, by a segment of their path.
 */
export function useWrite<M extends WriteMethod, P extends PathsWithMethod<paths, M>>(
  method: M,
  path: P,
  touches: readonly string[] = [],
) {
  const cache = useQueryClient()
  return useMutation<Written<M, P>, Problem, WriteInit<P, M>>({
    mutationFn: (init) => write(method, path, init),
    onSuccess: () =>
      cache.invalidateQueries({
        predicate: ({ queryKey }) => touches.some((segment) => touchesKey(queryKey, segment)),
      }),
  })
}

/** Whether a query reads from the collection, e.g. `orders` in `/api/v1/orders/{id}/timeline` and in `/api/v1/{subject}/{id}/events`. */
export function touchesKey(queryKey: QueryKey, segment: string) {
  const [path, init] = queryKey as [unknown, { path?: { subject?: string } } | undefined]
  return (typeof path === 'string' && path.split('/').includes(segment)) || init?.path?.subject === segment
}
