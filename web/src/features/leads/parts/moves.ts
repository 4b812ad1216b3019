import type { Row } from '@/api/pages'
import type { LeadStatus } from '../leads.resource'

export type Card = Row<'/api/v1/leads'>

export const lanes = [
  'new',
  'contacted',
  'qualified',
  'converted',
  'disqualified',
] as const satisfies readonly LeadStatus[]

export type MoveAction = 'contact' | 'qualify' | 'convert' | 'disqualify' | 'reopen'

/** Which of a lead's actions would bring it into a lane; whether it may is for the server to say. */
export function moveTo(from: LeadStatus, to: LeadStatus): MoveAction | undefined {
  if (to === 'contacted') return from === 'disqualified' ? 'reopen' : 'contact'
  if (to === 'qualified') return 'qualify'
  if (to === 'converted') return 'convert'
  if (to === 'disqualified') return 'disqualify'
  return undefined
}
