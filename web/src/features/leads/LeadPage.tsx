import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { useCan } from '@/app/session'
import { FollowUpComposer } from '@/shared/followUp/FollowUpComposer'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordPage } from '@/shared/resource/RecordPage'
import { Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { usePhone } from '@/shared/ui/useMedia'
import styles from './leads.module.css'
import { type Lead, statusTones } from './leads.resource'
import { LeadActions } from './parts/LeadActions'
import { LeadFacts } from './parts/LeadFacts'
import { LeadStory } from './parts/LeadStory'
import { LeadWay } from './parts/LeadWay'

const route = getRouteApi('/_staff/leads/$id')

/** All there is about a lead: who it is, what was said, how far it has come. */
export function LeadPage() {
  const { t } = useTranslation('leads')
  const { id } = route.useParams()
  const phone = usePhone()
  const query = useQuery(get('/api/v1/leads/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Lead>
      sticky
      query={query}
      title={({ name }) => name}
      back={<Link to="/leads">{t('list.title')}</Link>}
      aside={({ status }) => <EnumStatus of="LeadStatus" value={status} tone={statusTones[status]} />}
      note={(lead) => <Note lead={lead} />}
      actions={(lead) => <LeadActions lead={lead} />}
      {...(phone
        ? {}
        : { facts: (lead: Lead) => <LeadFacts lead={lead} />, side: (lead: Lead) => <LeadWay lead={lead} /> })}
    >
      {(lead) => (
        <div className={styles.story}>
          {phone && <LeadWay lead={lead} />}
          <Composer lead={lead} />
          <Panel>
            <LeadStory id={lead.id} />
          </Panel>
          {phone && <LeadFacts lead={lead} />}
        </div>
      )}
    </RecordPage>
  )
}

function Composer({ lead }: { lead: Lead }) {
  const can = useCan()
  const may = lead.actions.find(({ name }) => name === 'follow_up')?.allowed
  return can('follow_ups:write') && may ? <FollowUpComposer lead={lead} /> : null
}

function Note({ lead }: { lead: Lead }) {
  const { t } = useTranslation('leads')
  return (
    <div className={styles.note}>
      <span>{lead.number}</span>
      {lead.organization && <span>{lead.organization}</span>}
      {lead.owner ? (
        <span className={styles.owner}>
          <span className="visually-hidden">{t('fields.owner')}</span>
          <Person name={lead.owner.name} />
        </span>
      ) : (
        <span>{t('unassigned')}</span>
      )}
      {lead.customer && (
        <Link to="/customers/$id" params={{ id: lead.customer.id }}>
          {t('becameOf', { name: lead.customer.name })}
        </Link>
      )}
    </div>
  )
}
