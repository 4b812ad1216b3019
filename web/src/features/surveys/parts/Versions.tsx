import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { Time } from '@/shared/format/Time'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Panel } from '@/shared/ui/Page'
import type { Survey } from '../SurveyPage'
import styles from '../surveys.module.css'
import { Phone } from './Phone'
import type { Questionnaire } from './questionnaire'

/** What was asked when; and the draft, as the customer would see it. */
export function Versions({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys')
  const [shown, setShown] = useState<{ title: string; questionnaire: Questionnaire }>()
  const { data } = useQuery({
    ...get('/api/v1/surveys/{id}/versions', { params: { path: { id: survey.id } } }),
    enabled: survey.current_version > 0,
  })
  const draft = { title: t('versions.draft'), questionnaire: survey.questionnaire }
  const count = (questionnaire: Questionnaire) =>
    t('versions.questions', { count: questionnaire.sections.flatMap((section) => section.questions).length })
  return (
    <Panel flush title={t('versions.title')}>
      <ul className={styles.versions}>
        {(survey.changed || survey.status === 'draft') && (
          <li>
            <b>{draft.title}</b>
            <span className="muted">{count(survey.questionnaire)}</span>
            <Button size="small" onClick={() => setShown(draft)}>
              {t('preview')}
            </Button>
          </li>
        )}
        {data?.data.map(({ id, number, published_at, published_by, questionnaire }) => {
          const title = t('versions.number', { number })
          return (
            <li key={id}>
              <b>{title}</b>
              <span className="muted">
                {count(questionnaire)} · {published_by?.name} · <Time at={published_at} />
              </span>
              <Button
                size="small"
                aria-label={`${t('preview')} ${title}`}
                onClick={() => setShown({ title, questionnaire })}
              >
                {t('preview')}
              </Button>
            </li>
          )
        })}
      </ul>
      <FormDrawer title={shown?.title ?? ''} open={shown !== undefined} onClose={() => setShown(undefined)}>
        {shown && <Phone survey={survey} questionnaire={shown.questionnaire} />}
      </FormDrawer>
    </Panel>
  )
}
