import { useTranslation } from 'react-i18next'
import styles from '../answering.module.css'
import type { Survey } from '../SurveyPage'
import { Answering } from './Answering'
import type { Questionnaire } from './questionnaire'

/** The questions as a customer sees them on his phone. Nothing is sent. */
export function Phone({ survey, questionnaire }: { survey: Survey; questionnaire: Questionnaire }) {
  const { t } = useTranslation('surveys')
  return (
    <section className={styles.phone} aria-label={t('preview')}>
      <Answering
        within
        key={JSON.stringify(questionnaire)}
        survey={{ ...survey, status: 'sent' }}
        questionnaire={questionnaire}
        save={() => Promise.resolve()}
      />
    </section>
  )
}
