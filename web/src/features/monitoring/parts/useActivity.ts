import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/query'
import { daysIn, useAnalyticsSearch } from '@/shared/analysis/search'

/** The figures that the address asks for: of everybody, or of one person, whole or by day. */
export function useActivity(member?: string, by?: 'day') {
  const [search] = useAnalyticsSearch()
  const days = daysIn(search, 'd30')
  const compare = search.alone || by ? undefined : ('previous' as const)
  const query = { ...days, department: member ? undefined : search.department, member, by, compare }
  return useQuery(get('/api/v1/monitoring/staff', { params: { query: query as never } }))
}
