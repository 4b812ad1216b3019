import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Body, get, useWrite, type Written } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { useEnum } from '@/shared/resource/fields/status'
import { filterText, nodesOf } from '@/shared/resource/filter'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { Sent } from './parts/Sent'
import { recipients } from './recipients.resource'
import type { Survey } from './SurveyPage'
import styles from './surveys.module.css'

type Distribution = Body<'post', '/api/v1/surveys/{id}/distribute'>
export type Distributed = Written<'post', '/api/v1/surveys/{id}/distribute'>

const route = getRouteApi('/_staff/surveys/$id/distribute')

/** Whom to ask, and how: picked by hand, or all that match a filter. */
export function DistributePage() {
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/surveys/{id}', { params: { path: { id } } }))
  if (query.isError) return <ProblemPanel page problem={query.error} retry={() => void query.refetch()} />
  return query.data ? <Distribute survey={query.data} /> : <Lines count={8} />
}

function Distribute({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys')
  const { filter } = route.useSearch()
  const { options } = useEnum('InvitationChannel')
  const [channel, setChannel] = useState<Distribution['channel']>('portal')
  const [ids, setIds] = useState<string[]>([])
  const [result, setResult] = useState<Distributed>()
  const send = useWrite('post', '/api/v1/surveys/{id}/distribute', ['surveys', 'survey-invitations'])
  const matching = filterText(nodesOf(filter))
  const distribute = (whom: Pick<Distribution, 'recipients' | 'filter'>) =>
    send.mutate(
      { params: { path: { id: survey.id } }, body: { channel, ...whom } },
      {
        onSuccess: (sent) => {
          setResult(sent)
          setIds([])
        },
      },
    )
  const wrong = send.error?.errors[0]
  return (
    <Page
      title={t('distribute.title')}
      back={
        <Link to="/surveys/$id" params={{ id: survey.id }}>
          {named(survey)}
        </Link>
      }
      note={t('distribute.note')}
    >
      {result ? (
        <Sent survey={survey} channel={channel} result={result} onMore={() => setResult(undefined)} />
      ) : (
        <>
          <Panel>
            <div className={styles.channel}>
              <span id="channel">{t('fields.channel')}</span>
              <Segmented
                aria-labelledby="channel"
                value={channel}
                options={options}
                onChange={(value) => setChannel(value as Distribution['channel'])}
              />
              <span className="muted">{t(`distribute.hints.${channel}`)}</span>
            </div>
            {wrong ? <p role="alert">{wrong.detail}</p> : <ProblemLine problem={send.error} />}
            <div className={styles.send}>
              <Button
                type="primary"
                disabled={ids.length === 0}
                loading={send.isPending}
                onClick={() => distribute({ recipients: ids.map((customer_id) => ({ customer_id })) })}
              >
                {t('distribute.chosen', { count: ids.length })}
              </Button>
              <Button disabled={!matching} onClick={() => matching && distribute({ filter: matching })}>
                {t('distribute.matching')}
              </Button>
            </div>
          </Panel>
          <ResourceTable resource={recipients} selection={{ ids, onChange: setIds }} empty={t('distribute.nobody')} />
        </>
      )}
    </Page>
  )
}
