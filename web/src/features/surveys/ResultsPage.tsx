import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { saveAnswer } from '@/api/files'
import { type Got, get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named, percent } from '@/shared/format/format'
import { Dropdown, Select } from '@/shared/ui/deferred'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { Agents } from './parts/Agents'
import { QuestionResults } from './parts/QuestionResults'
import { questionsOf } from './parts/questionnaire'
import { crossings, type ResultsSearch } from './parts/search'
import type { Survey } from './SurveyPage'
import styles from './surveys.module.css'

export type Results = Got<'/api/v1/surveys/{id}/results'>

const route = getRouteApi('/_staff/surveys/$id/results')

/** What came back: how many, by whom, and what they said. */
export function ResultsPage() {
  const { t } = useTranslation('surveys')
  const { id } = route.useParams()
  const search = route.useSearch()
  const path = { path: { id } }
  const survey = useQuery(get('/api/v1/surveys/{id}', { params: path }))
  const results = useQuery(
    get('/api/v1/surveys/{id}/results', {
      params: { ...path, query: { version: search.version, agent_id: search.agent, by: search.by } },
    }),
  )
  return (
    <Page
      title={t('results.title')}
      back={
        <Link to="/surveys/$id" params={{ id }}>
          {survey.data ? named(survey.data) : t('nav.surveys')}
        </Link>
      }
      actions={survey.data && <Choices survey={survey.data} search={search} />}
    >
      {results.isError ? (
        <ProblemPanel problem={results.error} retry={() => void results.refetch()} />
      ) : results.data ? (
        <Came results={results.data} />
      ) : (
        <Lines count={10} />
      )}
    </Page>
  )
}

/** Where the answers are written as a table. */
function exported(id: string, { version, agent }: ResultsSearch, format: string) {
  const query = new URLSearchParams({ format })
  if (version) query.set('version', String(version))
  if (agent) query.set('agent_id', agent)
  return `surveys/${id}/results/export?${query}`
}

function Choices({ survey, search }: { survey: Survey; search: ResultsSearch }) {
  const { t } = useTranslation('surveys')
  const navigate = useNavigate()
  const put = (part: object) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, ...part })) as never, replace: true })
  const versions = Array.from({ length: survey.current_version }, (_, index) => survey.current_version - index)
  return (
    <>
      {versions.length > 1 && (
        <Select
          aria-label={t('versions.title')}
          value={search.version ?? survey.current_version}
          options={versions.map((number) => ({ value: number, label: t('versions.number', { number }) }))}
          onChange={(version) => put({ version })}
        />
      )}
      {survey.assignments.length > 1 && (
        <Select
          allowClear
          aria-label={t('fields.agent')}
          placeholder={t('results.allAgents')}
          value={search.agent}
          options={survey.assignments.map(({ agent }) => ({ value: agent.id, label: agent.name }))}
          onChange={(agent) => put({ agent })}
          style={{ minWidth: 130 }}
        />
      )}
      {!survey.anonymous && (
        <Select
          allowClear
          aria-label={t('results.by')}
          placeholder={t('results.by')}
          value={search.by}
          options={crossings.map((by) => ({ value: by, label: t(`fields.${by}`) }))}
          onChange={(by) => put({ by })}
          style={{ minWidth: 130 }}
        />
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'csv', label: 'CSV' },
            { key: 'xlsx', label: 'Excel (XLSX)' },
          ],
          onClick: ({ key }) => void saveAnswer(exported(survey.id, search, key)),
        }}
      >
        <Button icon={<DownloadOutlined />}>{t('results.export')}</Button>
      </Dropdown>
    </>
  )
}

function Came({ results }: { results: Results }) {
  const { t } = useTranslation('surveys')
  const { progress } = results
  const figures = [
    [t('progress.sent'), progress.sent],
    [t('progress.answered'), results.answers],
    [t('progress.rate'), percent(progress.rate_bp) || '—'],
  ] as const
  const questions = questionsOf(results.questionnaire)
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {results.agents.length > 1 && <Agents agents={results.agents} />}
      {results.withheld ? (
        <Empty title={t('results.withheld')}>{t('results.withheldHint')}</Empty>
      ) : results.answers === 0 ? (
        <Empty title={t('results.none')} />
      ) : (
        <div className={styles.results}>
          {questions.map((question, index) => (
            <Panel
              key={question.id}
              title={`${index + 1}. ${named({ name: question.text, name_en: question.text_en ?? null })}`}
            >
              <QuestionResults question={question} index={index} results={results} />
            </Panel>
          ))}
        </div>
      )}
    </>
  )
}
