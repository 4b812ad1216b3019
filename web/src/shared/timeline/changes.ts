import { date, dateTime, type Money, money, percent } from '../format/format'

/** One field that an event changed, in words. */
export interface Change {
  name: string
  from: string
  to: string
}

interface Said {
  at: string
  subject: string
  changes: unknown
}

/** What the words depend on. */
export interface Words {
  currency: string
  yes: string
  no: string
  /** A value of an enum: `terms:enums.<of>.<value>`. */
  enum: (of: string, value: string) => string
}

/** What follows from the rest, or says nothing to a reader. All of it is in the API's answer. */
const silent = new Set([
  'owned_since',
  'contract_text',
  'charged',
  'next_due',
  'due_at',
  'stopped_at',
  'stopped_micros',
  'customer_read',
  'last_message',
  'last_message_at',
  'position',
])

const enums: Record<string, string | Record<string, string>> = {
  status: {
    conversations: 'ConversationStatus',
    orders: 'OrderStatus',
    products: 'ProductStatus',
    receipts: 'ReceiptStatus',
    'service-requests': 'RequestStatus',
    shipments: 'ShipmentStatus',
  },
  kind: { customers: 'CustomerKind', 'follow-ups': 'FollowUpKind', 'stock-moves': 'StockMoveKind' },
  channel: { conversations: 'ConversationChannel', 'service-requests': 'RequestChannel' },
  role: 'CustomerRole',
  intent: 'Intent',
  lifecycle: 'Lifecycle',
  priority: 'Priority',
  method: 'PaymentMethod',
  date_part: 'DatePart',
}

const amounts = new Set(
  'subtotal discount tax total received outstanding refunded amount allocated intended paid balance price approval_limit'.split(
    ' ',
  ),
)
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const day = /^\d{4}-\d\d-\d\d$/
const LONGEST = 120

/** A value as one reads it; undefined when it cannot be said in a line. */
function said(value: unknown, name: string, subject: string, words: Words): string | undefined {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    if (amounts.has(name)) return money({ amount: value, currency: words.currency } satisfies Money)
    return name.endsWith('_bp') ? percent(value) : String(value)
  }
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join(', ') || '—' : undefined
  if (typeof value === 'object') return 'name' in value ? String(value.name) : undefined
  const text = String(value)
  if (instant.test(text)) return dateTime(text)
  if (day.test(text)) return date(text)
  const of = enums[name]
  const known = typeof of === 'string' ? of : of?.[subject]
  if (known) return words.enum(known, text)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** An instant that is the event's own is said by the event's time. */
const isOwn = (value: unknown, at: string) =>
  typeof value === 'string' && instant.test(value) && Math.abs(Date.parse(value) - Date.parse(at)) < 2000

/** `[before, after]` pairs that can be said in a line, and are worth it. */
export function changesIn({ at, subject, changes }: Said, words: Words): Change[] {
  if (typeof changes !== 'object' || changes === null) return []
  return Object.entries(changes).flatMap(([name, change]) => {
    if (silent.has(name) || !Array.isArray(change) || change.length !== 2 || isOwn(change[1], at)) return []
    // The department follows the owner.
    if (name === 'department_id' && 'owner_id' in changes) return []
    const [from, to] = change.map((value) => said(value, name, subject, words))
    return from === undefined || to === undefined ? [] : [{ name: name.replace(/_id$/, ''), from, to }]
  })
}
