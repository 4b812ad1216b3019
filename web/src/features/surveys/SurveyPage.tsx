import { BarChartOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { named } from '@/shared/format/format'
import { ActionBar } from '@/shared/resource/ActionBar'
import { Facts } from '@/shared/resource/Facts'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { useRemove } from '@/shared/resource/useRemove'
import { Panel } from '@/shared/ui/Page'
import { AssignDialog } from './parts/AssignDialog'
import { Assignments } from './parts/Assignments'
import { Invitations } from './parts/Invitations'
import { Versions } from './parts/Versions'
import { surveys, surveyTones } from './surveys.resource'

export type Survey = Got<'/api/v1/surveys/{id}'>

const route = getRouteApi('/_staff/surveys/$id/')
const touched = ['surveys', 'survey-invitations'] as const

/** A survey: what it is, who carries it out, who was asked. */
export function SurveyPage() {
  const { t } = useTranslation('surveys')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/surveys/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Survey>
      query={query}
      title={named}
      back={<Link to="/surveys">{t('nav.surveys')}</Link>}
      aside={(survey) => (
        <>
          <EnumStatus of="SurveyStatus" value={survey.status} tone={surveyTones[survey.status] ?? 'neutral'} />
          {survey.current_version > 0 && (
            <span className="muted">{t('versions.number', { number: survey.current_version })}</span>
          )}
        </>
      )}
      note={(survey) => (survey.changed && survey.status === 'published' ? t('changed') : undefined)}
      actions={(survey) => <Actions survey={survey} />}
      facts={(survey) => (
        <Panel>
          <Facts resource={surveys} record={survey} editable={may(survey, 'update')} />
        </Panel>
      )}
    >
      {(survey) => (
        <>
          <Assignments survey={survey} />
          {survey.current_version > 0 && <Invitations survey={survey} />}
          <Versions survey={survey} />
        </>
      )}
    </RecordPage>
  )
}

export const may = (survey: Survey, action: string) =>
  survey.actions.some(({ name, allowed }) => name === action && allowed)

function Actions({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys')
  const can = useCan()
  const navigate = useNavigate()
  const [assigning, setAssigning] = useState(false)
  const remove = useRemove(surveys, '/surveys')
  const at = { params: { path: { id: survey.id } }, version: survey.version }
  const publish = useWrite('post', '/api/v1/surveys/{id}/publish', touched)
  const close = useWrite('post', '/api/v1/surveys/{id}/close', touched)
  const params = { id: survey.id }
  const draft = survey.status === 'draft'
  // What a draft cannot do yet and a published one no longer would only crowd the head.
  const offered = survey.actions.filter(({ name, allowed }) => allowed || (name === 'publish' && draft))
  return (
    <>
      {can('surveys:results') && survey.current_version > 0 && (
        <Link to="/surveys/$id/results" params={params}>
          <Button icon={<BarChartOutlined />} tabIndex={-1}>
            {t('results.title')}
          </Button>
        </Link>
      )}
      <ActionBar
        namespace="surveys"
        actions={offered}
        primary={draft ? ['publish'] : ['distribute']}
        menu={['close', 'remove']}
        on={{
          update: () => navigate({ to: '/surveys/$id/edit', params }),
          publish: { run: () => publish.mutateAsync(at), confirm: true },
          assign: () => setAssigning(true),
          distribute: () => navigate({ to: '/surveys/$id/distribute', params }),
          close: { run: () => close.mutateAsync(at), confirm: true, danger: true },
          remove: { run: () => remove(survey), danger: true },
        }}
      />
      {assigning && <AssignDialog survey={survey} onClose={() => setAssigning(false)} />}
    </>
  )
}
