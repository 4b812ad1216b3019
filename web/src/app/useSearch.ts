import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Got, get } from '@/api/query'

export type SearchGroup = Got<'/api/v1/search'>['data'][number]
export type SearchHit = SearchGroup['hits'][number]

const PAUSE = 150

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** The records found by what is being typed; those found before stay until the new ones are there. */
export function useSearch(typed: string): { groups: readonly SearchGroup[]; searching: boolean } {
  const now = typed.trim()
  const q = useSettled(now)
  const answer = useQuery({
    ...get('/api/v1/search', { params: { query: { q, limit: 5 } } }),
    enabled: q.length > 0,
    staleTime: 10_000,
    placeholderData: keepPreviousData,
  })
  if (!now || !q) return { groups: [], searching: now !== q }
  return { groups: answer.data?.data ?? [], searching: now !== q || answer.isFetching }
}

/** A title in three parts, the middle one being what was typed. */
export function marked(title: string, typed: string): [string, string, string] {
  const at = title.toLowerCase().indexOf(typed.trim().toLowerCase())
  const end = at + typed.trim().length
  return at < 0 ? [title, '', ''] : [title.slice(0, at), title.slice(at, end), title.slice(end)]
}

/** What stands beside the title: enough to tell namesakes apart. */
export const detailOf = (hit: SearchHit) =>
  [hit.title ? hit.number : undefined, hit.customer?.name, hit.owner?.name, hit.mobile].filter(Boolean).join(' · ')
