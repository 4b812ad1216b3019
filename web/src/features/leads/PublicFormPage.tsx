import { CheckCircleFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '@/api/problem'
import { type Body, get, useWrite } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Title } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { PublicShell } from '@/shells/PublicShell'
import styles from './forms.module.css'
import { FormFill } from './parts/FormFill'
import { inLanguage } from './parts/language'

type Submission = Body<'post', '/api/v1/public/forms/{key}'>

const route = getRouteApi('/f/$key')

/** Nobody is taken for a robot because his browser filled the form in for him. */
const LEAST = 2200

/** A capture form as the public fills it in: on a page of its own, or inside another website. */
export function PublicFormPage() {
  const { t, i18n } = useTranslation('leads')
  const { key } = route.useParams()
  const { utm_source, utm_medium } = route.useSearch()
  const form = useQuery({
    ...get('/api/v1/public/forms/{key}', { params: { path: { key } } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const opened = useRef(Date.now())
  const [waiting, setWaiting] = useState(false)
  const send = useWrite('post', '/api/v1/public/forms/{key}')
  const submit = async (values: Omit<Submission, 'token'>, refused: (problem: Problem) => void) => {
    if (!form.data) return
    setWaiting(true)
    await new Promise((done) => setTimeout(done, Math.max(0, LEAST - (Date.now() - opened.current))))
    const body = {
      ...values,
      ...(utm_source && { utm_source }),
      ...(utm_medium && { utm_medium }),
      token: form.data.token,
    }
    send.mutate(
      { params: { path: { key } }, body },
      {
        onError: (problem) => {
          refused(problem)
          if (problem.code === 'capture_form.expired') void form.refetch()
        },
        onSettled: () => setWaiting(false),
      },
    )
  }
  const data = form.data
  return (
    <PublicShell bare>
      <div className={styles.public}>
        {form.isError ? (
          <ProblemPanel page problem={form.error} retry={() => void form.refetch()} />
        ) : !data ? (
          <Lines count={8} />
        ) : send.data ? (
          <div className={styles.thanks} role="status">
            <CheckCircleFilled aria-hidden />
            <Title>{inLanguage(i18n.language, send.data.thanks, send.data.thanks_en)}</Title>
          </div>
        ) : (
          <>
            <Title>{inLanguage(i18n.language, data.name, data.name_en)}</Title>
            <FormFill
              form={data}
              busy={waiting || send.isPending}
              problem={send.error ?? undefined}
              onSubmit={(values, refused) => void submit(values, refused)}
            />
            <p className={styles.privacy}>{t('public.privacy')}</p>
          </>
        )}
      </div>
    </PublicShell>
  )
}
