import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { named } from '@/shared/format/format'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './builder.module.css'
import { newSection, pointed } from './parts/draft'
import { Phone } from './parts/Phone'
import type { Questionnaire, Rule } from './parts/questionnaire'
import { RulesEditor } from './parts/RulesEditor'
import { SectionEditor } from './parts/SectionEditor'
import type { Survey } from './SurveyPage'

const route = getRouteApi('/_staff/surveys/$id/edit')

/** Where a survey is written. */
export function SurveyBuilderPage() {
  const { id } = route.useParams()
  const query = useQuery({
    ...get('/api/v1/surveys/{id}', { params: { path: { id } } }),
    refetchOnWindowFocus: false,
  })
  if (query.isError) return <ProblemPanel page problem={query.error} retry={() => void query.refetch()} />
  return query.data ? <Builder key={id} survey={query.data} /> : <Lines count={10} />
}

function Builder({ survey }: { survey: Survey }) {
  const { t } = useTranslation(['surveys', 'common'])
  const toast = useToast()
  const [draft, setDraft] = useState<Questionnaire>(survey.questionnaire)
  const [rules, setRules] = useState<Rule[]>(survey.rules)
  const [previewing, setPreviewing] = useState(false)
  const save = useWrite('patch', '/api/v1/surveys/{id}', ['surveys'])
  const changed =
    JSON.stringify(draft) !== JSON.stringify(survey.questionnaire) ||
    JSON.stringify(rules) !== JSON.stringify(survey.rules)
  const store = () =>
    save.mutate(
      {
        params: { path: { id: survey.id } },
        body: { questionnaire: draft, ...(!survey.anonymous && { rules }) },
        version: survey.version,
      },
      { onSuccess: () => toast.done(t('common:saved')) },
    )
  const wrong = save.error?.errors[0]
  const marked = wrong && { at: pointed(draft, wrong.pointer), text: wrong.detail }
  const add = () => setDraft((old) => ({ sections: [...old.sections, newSection(old)] }))
  const addButton = (
    <Button icon={<PlusOutlined />} onClick={add}>
      {t('builder.addSection')}
    </Button>
  )
  return (
    <Page
      title={named(survey)}
      sticky
      back={
        <Link to="/surveys/$id" params={{ id: survey.id }}>
          {named(survey)}
        </Link>
      }
      note={survey.status === 'published' ? t('builder.published') : t('builder.note')}
      actions={
        <>
          <Button onClick={() => setPreviewing(true)}>{t('preview')}</Button>
          <Button type="primary" disabled={!changed} loading={save.isPending} onClick={store}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      {marked ? !marked.at && <p role="alert">{marked.text}</p> : <ProblemLine problem={save.error} />}
      <form
        className={styles.builder}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if ((event.metaKey || event.ctrlKey) && event.key === 'Enter' && changed) store()
        }}
      >
        {draft.sections.length === 0 ? (
          <Empty title={t('builder.empty')} action={addButton}>
            {t('builder.emptyHint')}
          </Empty>
        ) : (
          <>
            {draft.sections.map((section, index) => (
              <SectionEditor
                key={section.id}
                draft={draft}
                section={section}
                index={index}
                marked={marked}
                onChange={setDraft}
              />
            ))}
            {addButton}
            {!survey.anonymous && <RulesEditor draft={draft} rules={rules} onChange={setRules} />}
          </>
        )}
      </form>
      <FormDrawer title={t('preview')} open={previewing} onClose={() => setPreviewing(false)}>
        <Phone survey={survey} questionnaire={draft} />
      </FormDrawer>
    </Page>
  )
}
