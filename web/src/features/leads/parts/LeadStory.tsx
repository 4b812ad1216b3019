import { usePages } from '@/api/pages'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Timeline } from '@/shared/timeline/Timeline'
import { Lines } from '@/shared/ui/Skeleton'

export function LeadStory({ id }: { id: string }) {
  const list = usePages('/api/v1/leads/{id}/timeline', { params: { path: { id } } })
  if (list.isError) return <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Lines count={6} />
  return <Timeline items={list.rows} more={list.hasNextPage ? () => void list.fetchNextPage() : undefined} />
}
