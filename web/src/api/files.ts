import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { send } from './client'
import { Problem } from './problem'
import type { components } from './schema'

export async function upload(file: File): Promise<components['schemas']['FileView']> {
  const body = new FormData()
  body.append('file', file)
  const response = await send(new Request(new URL('/api/v1/files', window.location.origin), { method: 'POST', body }))
  const answer = await response.json().catch(() => null)
  if (!response.ok) throw new Problem(response.status, answer, response.headers)
  return answer as components['schemas']['FileView']
}

async function fetched(path: string): Promise<Response> {
  const response = await send(new Request(new URL(`/api/v1/${path}`, window.location.origin)))
  if (!response.ok) throw new Problem(response.status, await response.json().catch(() => null), response.headers)
  return response
}

const content = async (id: string) => (await fetched(`files/${id}/content`)).blob()

function save(data: Blob, name: string) {
  const url = URL.createObjectURL(data)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Saves a file on the reader's disk; it needs the access token, so a plain link will not do. */
export async function openFile(id: string, name: string) {
  save(await content(id), name)
}

/** The name that a server gives a file: `attachment; filename*=UTF-8''%E5%AE%A2.csv`. */
export function fileName(disposition: string | null): string | undefined {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return extended ? decodeURIComponent(extended) : disposition?.match(/filename="([^"]+)"/)?.[1]
}

/** Saves what a path below `/api/v1/` answers, such as a list as CSV. */
export async function saveAnswer(path: string) {
  const response = await fetched(path)
  save(await response.blob(), fileName(response.headers.get('Content-Disposition')) ?? 'guanxi')
}

/** The address of a picture that only its readers may fetch. */
export function usePicture(id: string | null | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['picture', id],
    queryFn: () => content(id ?? ''),
    enabled: Boolean(id),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return url
}
