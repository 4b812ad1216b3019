const groups = ['level', 'region', 'source', 'owner'] as const
export type By = (typeof groups)[number]
export const crossings: readonly By[] = groups

/** What the results page keeps in its URL. */
export interface ResultsSearch {
  version?: number
  agent?: string
  by?: By
}

export function resultsSearch(search: Record<string, unknown>): ResultsSearch {
  const result: ResultsSearch = {}
  if (Number.isInteger(search.version) && Number(search.version) > 0) result.version = Number(search.version)
  if (typeof search.agent === 'string' && search.agent) result.agent = search.agent
  const by = groups.find((group) => group === search.by)
  if (by) result.by = by
  return result
}
