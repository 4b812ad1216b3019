import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { filterText, nodesOf } from '@/shared/resource/filter'
import { Toolbar } from '@/shared/resource/parts/Toolbar'
import { useListSearch } from '@/shared/resource/useList'
import { Page } from '@/shared/ui/Page'
import { usePhone } from '@/shared/ui/useMedia'
import styles from './leads.module.css'
import { type LeadStatus, leads, touched } from './leads.resource'
import { ConvertDrawer } from './parts/ConvertDrawer'
import { DisqualifyDialog } from './parts/DisqualifyDialog'
import { Lane } from './parts/Lane'
import { type Card, lanes, moveTo } from './parts/moves'
import { Views } from './parts/Views'

/** Leads by state. A card is moved by dragging, or by the menu on it; both do what the lead's own actions allow. */
export function LeadBoardPage() {
  const { t } = useTranslation('leads')
  const phone = usePhone()
  const [search, setSearch] = useListSearch()
  const [lane, setLane] = useState<LeadStatus>('new')
  const [asked, setAsked] = useState<{ action: 'convert' | 'disqualify'; lead: Card }>()
  const [refused, setRefused] = useState<string>()
  const filter = filterText(nodesOf(search.filter))
  const counts = useQuery(get('/api/v1/leads/counts', { params: { query: { q: search.q, filter } as never } }))
  const contact = useWrite('post', '/api/v1/leads/{id}/contact', touched)
  const qualify = useWrite('post', '/api/v1/leads/{id}/qualify', touched)
  const reopen = useWrite('post', '/api/v1/leads/{id}/reopen', touched)
  const at = { contact, qualify, reopen }
  const problem = contact.error ?? qualify.error ?? reopen.error

  const move = (lead: Card, to: LeadStatus) => {
    const action = moveTo(lead.status, to)
    const said = lead.actions.find(({ name }) => name === action)
    setRefused(undefined)
    if (!action || lead.status === to) return
    if (!said?.allowed) setRefused(said?.reason ?? t('board.cannot'))
    else if (action === 'convert' || action === 'disqualify') setAsked({ action, lead })
    else at[action].mutate({ params: { path: { id: lead.id } }, version: lead.version })
  }
  const count = (status: LeadStatus) => counts.data?.data.find((one) => one.status === status)?.count
  const close = () => setAsked(undefined)
  return (
    <Page title={t('list.title')} note={<Views current="board" />}>
      <Toolbar resource={leads as never} search={search} setSearch={setSearch} />
      <ProblemLine problem={problem ?? undefined} />
      {refused && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      {phone && (
        <nav className={styles.laneTabs} aria-label={t('board.lanes')}>
          {lanes.map((status) => (
            <button key={status} type="button" aria-pressed={status === lane} onClick={() => setLane(status)}>
              {t(`status.${status}`)} {count(status) ?? ''}
            </button>
          ))}
        </nav>
      )}
      <div className={styles.board} data-phone={phone || undefined}>
        {(phone ? [lane] : lanes).map((status) => (
          <Lane key={status} status={status} count={count(status)} search={search} onMove={move} />
        ))}
      </div>
      {asked?.action === 'convert' && <ConvertDrawer lead={asked.lead} onClose={close} />}
      {asked?.action === 'disqualify' && <DisqualifyDialog lead={asked.lead} onClose={close} />}
    </Page>
  )
}
