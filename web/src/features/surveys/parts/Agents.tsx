import { useTranslation } from 'react-i18next'
import { percent } from '@/shared/format/format'
import lines from '@/shared/lines/lines.module.css'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import type { Results } from '../ResultsPage'

/** How many answered, by the agent who asked them. */
export function Agents({ agents }: { agents: Results['agents'] }) {
  const { t } = useTranslation('surveys')
  const columns = ['sent', 'opened', 'answered', 'expired'] as const
  return (
    <Panel flush title={t('results.agents')}>
      <div className={lines.scroll}>
        <table className={lines.table}>
          <thead>
            <tr>
              <th scope="col">{t('fields.agent')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-align="right">
                  {t(`progress.${column}`)}
                </th>
              ))}
              <th scope="col" data-align="right">
                {t('progress.rate')}
              </th>
            </tr>
          </thead>
          <tbody>
            {agents.map(({ agent, progress }) => (
              <tr key={agent.id}>
                <td>
                  <Person name={agent.name} />
                </td>
                {columns.map((column) => (
                  <td key={column} data-align="right">
                    {progress[column]}
                  </td>
                ))}
                <td data-align="right">{percent(progress.rate_bp)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
