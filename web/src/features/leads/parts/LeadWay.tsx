import { useTranslation } from 'react-i18next'
import { dateTime, relative } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../leads.module.css'
import type { Lead } from '../leads.resource'

/** How far the lead has come, and what comes next. */
export function LeadWay({ lead }: { lead: Lead }) {
  const { t } = useTranslation('leads')
  const next = lead.next_contact_at
  const steps = [
    ['created', lead.created_at],
    ['contacted', lead.contacted_at],
    ['qualified', lead.qualified_at],
    ['converted', lead.converted_at],
    ['disqualified', lead.disqualified_at],
  ] as const
  return (
    <Panel title={t('way.title')}>
      <dl className={styles.answers}>
        <div>
          <dt>{t('fields.next_contact_at')}</dt>
          <dd>{next ? `${relative(next)} · ${dateTime(next)}` : t('way.none')}</dd>
        </div>
        {steps.map(([key, at]) =>
          at ? (
            <div key={key}>
              <dt>{t(`way.${key}`)}</dt>
              <dd>{dateTime(at)}</dd>
            </div>
          ) : null,
        )}
        {lead.reason && (
          <div>
            <dt>{t('fields.reason')}</dt>
            <dd>{[lead.reason.name, lead.reason_note].filter(Boolean).join(' · ')}</dd>
          </div>
        )}
      </dl>
    </Panel>
  )
}
