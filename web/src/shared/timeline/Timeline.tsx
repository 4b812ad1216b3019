import {
  CommentOutlined,
  CustomerServiceOutlined,
  HistoryOutlined,
  PhoneOutlined,
  SmileOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { linkTo } from '@/app/registry'
import { FollowUpIcon } from '../followUp/FollowUpIcon'
import { dateTime } from '../format/format'
import { Time } from '../format/Time'
import { Stars } from '../ui/Stars'
import styles from './timeline.module.css'

export type TimelineItem = components['schemas']['TimelineItem']
type Kind = TimelineItem['kind']

const icons: Record<Kind, ReactNode> = {
  follow_up: <PhoneOutlined />,
  message: <CommentOutlined />,
  event: <HistoryOutlined />,
  feedback: <SmileOutlined />,
  service_request: <CustomerServiceOutlined />,
}
const kinds = ['follow_up', 'message', 'service_request', 'feedback', 'event'] as const

type Block = { items: TimelineItem[]; noise: boolean }

/** Runs of three and more system events are folded: people's words come first. */
export function fold(items: readonly TimelineItem[]): Block[] {
  const blocks: Block[] = []
  for (const item of items) {
    const noise = item.kind === 'event'
    const last = blocks.at(-1)
    if (last && noise && last.noise) last.items.push(item)
    else blocks.push({ items: [item], noise })
  }
  return blocks
}

interface TimelineProps {
  /** Newest first. */
  items: readonly TimelineItem[]
  more?: (() => void) | undefined
}

/** Everything that happened, in one stream. */
export function Timeline({ items, more }: TimelineProps) {
  const { t } = useTranslation()
  const { t: word } = useTranslation('terms')
  const [kind, setKind] = useState<Kind | 'all'>('all')
  const shown = kind === 'all' ? items : items.filter((item) => item.kind === kind)
  return (
    <div>
      <div className={styles.kinds}>
        <Segmented
          size="small"
          aria-label={t('timeline.kinds')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all' as const, label: t('all') },
            ...kinds.map((value) => ({ value, label: word(`enums.TimelineKind.${value}`) as string })),
          ]}
        />
      </div>
      {shown.length === 0 && <p className="muted">{t('timeline.empty')}</p>}
      <ol className={styles.timeline}>
        {fold(shown).map((block) =>
          block.noise && kind === 'all' && block.items.length > 2 ? (
            <Folded key={block.items[0]?.id} items={block.items} />
          ) : (
            block.items.map((item) => <Entry key={item.id} item={item} />)
          ),
        )}
      </ol>
      {more && (
        <Button type="text" block onClick={more}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  )
}

function Folded({ items }: { items: readonly TimelineItem[] }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (open) return items.map((item) => <Entry key={item.id} item={item} />)
  return (
    <li className={styles.folded}>
      <Button type="text" size="small" icon={<HistoryOutlined />} onClick={() => setOpen(true)}>
        {t('timeline.folded', { count: items.length })}
      </Button>
    </li>
  )
}

interface Data {
  kind?: components['schemas']['FollowUpKind'] | 'task'
  next_contact_at?: string | null
  score?: number
}

const dataOf = (item: TimelineItem) => (item.data ?? {}) as Data

function Mark({ item }: { item: TimelineItem }) {
  const { kind } = dataOf(item)
  return item.kind === 'follow_up' && kind && kind !== 'task' ? <FollowUpIcon kind={kind} /> : icons[item.kind]
}

/** What was said, and what was agreed or judged. */
function Told({ item }: { item: TimelineItem }) {
  const { t } = useTranslation()
  const { next_contact_at: next, score } = dataOf(item)
  return (
    <>
      {score !== undefined && <Stars score={score} />}
      {item.body && <p className={styles.body}>{item.body}</p>}
      {next && <p className={styles.agreed}>{t('timeline.next', { at: dateTime(next) })}</p>}
    </>
  )
}

function Entry({ item }: { item: TimelineItem }) {
  const to = item.subject ? linkTo(item.subject, item.subject_id) : undefined
  return (
    <li className={styles.item} data-kind={item.kind}>
      <span className={styles.icon} aria-hidden>
        <Mark item={item} />
      </span>
      <div className={styles.what}>
        <p className={styles.head}>
          {item.who && <b>{item.who.name}</b>} {to ? <Link to={to as never}>{item.title}</Link> : item.title}
          <span className={styles.when}>
            <Time at={item.at} />
          </span>
        </p>
        <Told item={item} />
      </div>
    </li>
  )
}
