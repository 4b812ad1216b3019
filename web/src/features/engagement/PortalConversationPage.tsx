import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { PortalChat } from '@/shared/chat/PortalChat'
import { TalkPage } from '@/shared/chat/TalkPage'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Lines } from '@/shared/ui/Skeleton'

const route = getRouteApi('/portal/conversations/$id')

export function PortalConversationPage() {
  const { t } = useTranslation('engagement')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/portal/conversations/{id}', { params: { path: { id } } }))
  if (query.isError) return <ProblemPanel page problem={query.error} retry={() => void query.refetch()} />
  if (!query.data) return <Lines count={6} />
  return (
    <TalkPage
      title={query.data.subject}
      back={
        <Link to="/portal/conversations">
          <ArrowLeftOutlined /> {t('portal.title')}
        </Link>
      }
      note={query.data.with ? t('portal.talkingTo', { name: query.data.with }) : t('portal.soon')}
    >
      <PortalChat conversationId={id} />
    </TalkPage>
  )
}
