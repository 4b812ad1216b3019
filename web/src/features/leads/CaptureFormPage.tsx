import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type FieldError, isProblem } from '@/api/problem'
import { get, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { named } from '@/shared/format/format'
import { useRemove } from '@/shared/resource/useRemove'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { type CaptureForm, captureForms } from './captureForms.resource'
import styles from './forms.module.css'
import { Assignment } from './parts/Assignment'
import { bodyOf, type Draft, draftOf, fresh, shownOf } from './parts/draft'
import { FieldChoice } from './parts/FieldChoice'
import { FormFill } from './parts/FormFill'
import { FormTexts } from './parts/FormTexts'
import { Questions } from './parts/Questions'
import { Snippet } from './parts/Snippet'

const route = getRouteApi('/_staff/settings/capture-forms/$id')

/** Builds a form: what it asks for and says, where its leads go, how it looks, and how it gets onto a website. */
export function CaptureFormPage() {
  const { id } = route.useParams()
  const isNew = id === 'new'
  const query = useQuery({
    ...get('/api/v1/capture-forms/{id}', { params: { path: { id } } }),
    enabled: !isNew,
  })
  if (isNew) return <Builder />
  if (query.isError) return <ProblemPanel page problem={query.error} retry={() => void query.refetch()} />
  return query.data ? <Builder key={query.data.version} form={query.data} /> : <Lines count={10} />
}

function Builder({ form: made }: { form?: CaptureForm }) {
  const { t } = useTranslation(['leads', 'common'])
  const toast = useToast()
  const navigate = useNavigate()
  const [form] = Form.useForm<Draft>()
  const [homeless, setHomeless] = useState<readonly FieldError[]>([])
  const create = useWrite('post', '/api/v1/capture-forms', ['capture-forms'])
  const change = useWrite('patch', '/api/v1/capture-forms/{id}', ['capture-forms'])
  const remove = useRemove(captureForms, '/settings/capture-forms')
  const initial = made ? draftOf(made) : fresh(t('forms.fresh', { returnObjects: true }) as never)
  const draft = (Form.useWatch([], form) ?? initial) as Draft
  const problem = create.error ?? change.error
  const save = async (values: Draft) => {
    setHomeless([])
    const body = bodyOf(values)
    try {
      const saved = made
        ? await change.mutateAsync({ params: { path: { id: made.id } }, body, version: made.version } as never)
        : await create.mutateAsync({ body } as never)
      toast.done(t('forms.saved'))
      await navigate({ to: '/settings/capture-forms/$id', params: { id: saved.id }, replace: true })
    } catch (error) {
      if (!isProblem(error)) throw error
      setHomeless(applyToForm(error, form))
    }
  }
  return (
    <Page
      title={made ? named(made) : t('forms.new')}
      back={<Link to="/settings/capture-forms">{t('nav.captureForms')}</Link>}
      actions={
        <>
          {made && (
            <Button danger onClick={() => void remove(made)}>
              {t('common:delete')}
            </Button>
          )}
          <Button type="primary" loading={create.isPending || change.isPending} onClick={() => form.submit()}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <ProblemLine problem={problem && problem.errors.length === 0 ? problem : undefined} />
      {homeless.map((error) => (
        <p key={error.pointer} role="alert" className={styles.homeless}>
          {error.detail}
        </p>
      ))}
      <div className={styles.builder}>
        <Form form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={(v) => void save(v)}>
          <FormTexts made={made} />
          <FieldChoice />
          <Questions />
          <Assignment made={made} />
        </Form>
        <div className={styles.aside}>
          {made && <Snippet formKey={made.key} name={named(made)} />}
          <Panel title={t('forms.preview')}>
            <FormFill form={shownOf(draft)} preview />
          </Panel>
        </div>
      </div>
    </Page>
  )
}
