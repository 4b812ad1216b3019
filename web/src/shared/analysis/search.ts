import { useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@/api/schema'
import { companyZone } from '@/shared/format/format'
import type { AnalyticsSearch, Preset } from './address'
import { type Days, daysOf, todayIn } from './period'

export type Measure = components['schemas']['Measure']
export type Dimension = components['schemas']['Dimension']

export function useAnalyticsSearch(): [
  AnalyticsSearch,
  (change: Partial<Record<keyof AnalyticsSearch, unknown>>) => void,
] {
  const search = useSearch({ strict: false }) as AnalyticsSearch
  const navigate = useNavigate()
  const change = (changed: object) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, ...changed })) as never, replace: true })
  return [search, change]
}

/** The days that a page is about: its own, a usual period's, or this one. */
export function daysIn(search: AnalyticsSearch, usual: Preset): Days {
  if (search.from) return { from: search.from, ...(search.to ? { to: search.to } : {}) }
  return daysOf(search.period ?? usual, todayIn(companyZone()))
}
