import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { get, useWrite } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Lines } from '@/shared/ui/Skeleton'
import { PublicShell } from '@/shells/PublicShell'
import { Answering } from './parts/Answering'
import type { Answers } from './parts/questionnaire'

/** Where a one-time link leads: one questionnaire, and nothing else. */
export function PublicSurveyPage() {
  const token = useParams({ strict: false }).token ?? ''
  const params = { path: { token } }
  const site = useQuery(get('/api/v1/public/site'))
  const found = useQuery({
    ...get('/api/v1/public/surveys/{token}', { params }),
    retry: false,
    refetchOnWindowFocus: false,
  })
  const open = useWrite('post', '/api/v1/public/surveys/{token}/open')
  const answer = useWrite('post', '/api/v1/public/surveys/{token}/answers')
  return (
    <PublicShell narrow {...(site.data?.name && { name: site.data.name })}>
      {found.isError ? (
        <ProblemPanel page problem={found.error} />
      ) : !found.data ? (
        <Lines />
      ) : (
        <Answering
          survey={found.data}
          questionnaire={found.data.questionnaire}
          begun={found.data.answers as Answers}
          open={() => found.data.status === 'sent' && open.mutate({ params })}
          save={(answers, complete) => answer.mutateAsync({ params, body: { answers, complete } })}
        />
      )}
    </PublicShell>
  )
}
