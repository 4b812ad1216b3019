import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Lines } from '../../ui/Skeleton'
import type { Field } from '../defineResource'
import { kindOf } from '../fields/kinds'
import styles from '../table.module.css'
import { type AnyRow, type ListView, unlinked } from './view'

const show = (field: Field, row: AnyRow) => {
  const { Cell } = kindOf(field)
  return <Cell value={row[field.name]} field={field as never} row={row} />
}

const filled = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)

/** The title leads to the record, and its link covers the card: what else can be tapped lies above it. */
function Title({ view, row, children }: { view: ListView; row: AnyRow; children: ReactNode }) {
  const to = view.to?.(row)
  if (to) {
    return (
      <Link className={styles.cover} to={to as never}>
        {children}
      </Link>
    )
  }
  return view.onOpen ? (
    <button type="button" className={styles.cover} onClick={() => view.onOpen?.(row)}>
      {children}
    </button>
  ) : (
    children
  )
}

/** The phone's list: each row two lines, a title with its status, and what else matters. */
export function Cards(view: ListView) {
  const { fields, rows } = view
  const title = fields.find(({ phone }) => phone === 'title') ?? fields[0]
  const aside = fields.find(({ phone }) => phone === 'aside')
  const marked = fields.filter(({ phone }) => phone === 'meta')
  const meta = marked.length ? marked : fields.filter((field) => field !== title && field !== aside).slice(0, 3)
  if (view.loading) return <Lines count={8} />
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <div className={styles.cardTop}>
            <span className={styles.cardTitle}>
              <Title view={view} row={row}>
                {title && show(unlinked(title), row)}
              </Title>
            </span>
            {aside && <span>{show(aside, row)}</span>}
          </div>
          <div className={styles.cardMeta}>
            {meta
              .filter((field) => filled(row[field.name]))
              .map((field) => (
                <span key={field.name}>{show(field, row)}</span>
              ))}
          </div>
          {view.rowExtra && <div className={styles.cardExtra}>{view.rowExtra(row)}</div>}
        </li>
      ))}
    </ul>
  )
}
