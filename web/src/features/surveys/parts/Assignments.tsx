import { useTranslation } from 'react-i18next'
import { percent } from '@/shared/format/format'
import lines from '@/shared/lines/lines.module.css'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import type { Survey } from '../SurveyPage'
import styles from '../surveys.module.css'

/** Who carries the survey out, and how far each of them is. */
export function Assignments({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys')
  return (
    <Panel flush title={t('assignments.title')}>
      {survey.assignments.length === 0 ? (
        <p className={styles.nothing}>{t('assignments.none')}</p>
      ) : (
        <div className={lines.scroll}>
          <table className={lines.table}>
            <thead>
              <tr>
                <th scope="col">{t('fields.agent')}</th>
                <th scope="col" data-align="right">
                  {t('progress.sent')}
                </th>
                <th scope="col" data-align="right">
                  {t('progress.answered')}
                </th>
                <th scope="col" data-align="right">
                  {t('progress.rate')}
                </th>
                <th scope="col">{t('fields.note')}</th>
              </tr>
            </thead>
            <tbody>
              {survey.assignments.map(({ id, agent, quota, note, progress }) => (
                <tr key={id}>
                  <td>
                    <Person name={agent.name} />
                  </td>
                  <td data-align="right">
                    {progress.sent}
                    {quota !== null && ` / ${quota}`}
                  </td>
                  <td data-align="right">{progress.answered}</td>
                  <td data-align="right">{percent(progress.rate_bp)}</td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
