import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get, useWrite } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Lines } from '@/shared/ui/Skeleton'
import { Answering } from './parts/Answering'
import type { Answers } from './parts/questionnaire'
import styles from './surveys.module.css'

const route = getRouteApi('/portal/surveys/$id')

/** The customer answers in the portal. */
export function PortalSurveyPage() {
  const { t } = useTranslation('surveys')
  const { id } = route.useParams()
  const params = { path: { id } }
  const found = useQuery({ ...get('/api/v1/portal/surveys/{id}', { params }), refetchOnWindowFocus: false })
  const open = useWrite('post', '/api/v1/portal/surveys/{id}/open')
  const keep = useWrite('post', '/api/v1/portal/surveys/{id}/answers')
  const finish = useWrite('post', '/api/v1/portal/surveys/{id}/answers', ['surveys', 'home'])
  if (found.isError) return <ProblemPanel page problem={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Lines count={6} />
  return (
    <div className={styles.portal}>
      <Link to="/portal/surveys">
        <ArrowLeftOutlined /> {t('nav.portalSurveys')}
      </Link>
      <Answering
        key={id}
        survey={found.data}
        questionnaire={found.data.questionnaire}
        begun={found.data.answers as Answers}
        open={() => found.data.status === 'sent' && open.mutate({ params })}
        save={(answers, complete) => (complete ? finish : keep).mutateAsync({ params, body: { answers, complete } })}
      />
    </div>
  )
}
