import { Link, useNavigate } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, useLate } from '../../ui/Skeleton'
import type { Field } from '../defineResource'
import { kindOf } from '../fields/kinds'
import styles from '../table.module.css'
import { useFieldLabel } from '../useFieldLabel'
import { type AnyRow, type ListView, unlinked } from './view'

/** `sort=-created_at`: once ascending, once descending, then the list's own order. */
function nextSort(current: string | undefined, name: string) {
  if (current === name) return `-${name}`
  return current === `-${name}` ? undefined : name
}

function Head({ field, view }: { field: Field; view: ListView }) {
  const label = useFieldLabel(view.resource)(field)
  const { align } = kindOf(field)
  const sort = view.search.sort ?? view.resource.defaultSort
  const order = sort === field.name ? 'ascending' : sort === `-${field.name}` ? 'descending' : undefined
  return (
    <th scope="col" aria-sort={order} data-align={align} style={field.width ? { width: field.width } : undefined}>
      {field.sort ? (
        <button type="button" onClick={() => view.setSearch({ sort: nextSort(view.search.sort, field.name) } as never)}>
          {label}
          <span aria-hidden className={styles.arrow} data-order={order} />
        </button>
      ) : (
        label
      )}
    </th>
  )
}

function Ghosts({ fields, select }: { fields: Field[]; select: boolean }) {
  const late = useLate()
  return Array.from({ length: 12 }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
    <tr key={row} aria-hidden>
      {select && <td />}
      {fields.map((field, column) => (
        <td key={field.name}>{late && <Bar width={`${40 + ((row * 7 + column * 13) % 45)}%`} />}</td>
      ))}
    </tr>
  ))
}

function FirstCell({ view, row, children }: { view: ListView; row: AnyRow; children: ReactNode }) {
  const to = view.to?.(row)
  if (to) return <Link to={to as never}>{children}</Link>
  if (!view.onOpen) return <>{children}</>
  return (
    <button type="button" className={styles.open} onClick={() => view.onOpen?.(row)}>
      {children}
    </button>
  )
}

/** A real table: the keys j k move, x selects, Enter opens. */
export function Grid(view: ListView) {
  const { fields, rows, selection } = view
  const { t } = useTranslation()
  const navigate = useNavigate()
  const body = useRef<HTMLTableSectionElement>(null)
  const chosen = new Set(selection?.ids)
  const opens = Boolean(view.to || view.onOpen)
  const open = (row: AnyRow) => (view.to ? void navigate({ to: view.to(row) as never }) : view.onOpen?.(row))
  const toggle = (id: string) =>
    selection?.onChange(chosen.has(id) ? selection.ids.filter((other) => other !== id) : [...selection.ids, id])

  const onClick = (event: MouseEvent, row: AnyRow) => {
    const target = event.target as HTMLElement
    if (target.closest('a, button, input, label') || window.getSelection()?.toString()) return
    open(row)
  }
  const onKey = (event: KeyboardEvent, row: AnyRow) => {
    if (event.target !== event.currentTarget) return
    const move =
      event.key === 'j' || event.key === 'ArrowDown'
        ? 'nextElementSibling'
        : event.key === 'k' || event.key === 'ArrowUp'
          ? 'previousElementSibling'
          : undefined
    if (move) {
      event.preventDefault()
      ;(event.currentTarget[move] as HTMLElement | null)?.focus()
    } else if (event.key === 'Enter') open(row)
    else if (event.key === 'x' && selection) toggle(row.id)
  }

  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {selection && (
            <th scope="col" className={styles.check}>
              <Checkbox
                aria-label={t('selectAll')}
                checked={rows.length > 0 && chosen.size === rows.length}
                indeterminate={chosen.size > 0 && chosen.size < rows.length}
                onChange={(event) => selection.onChange(event.target.checked ? rows.map(({ id }) => id) : [])}
              />
            </th>
          )}
          {fields.map((field) => (
            <Head key={field.name} field={field} view={view} />
          ))}
          {view.rowExtra && (
            <th scope="col">
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {view.loading && <Ghosts fields={fields} select={Boolean(selection)} />}
        {rows.map((row) => (
          <tr
            key={row.id}
            tabIndex={opens ? 0 : undefined}
            data-opens={opens || undefined}
            data-chosen={chosen.has(row.id) || undefined}
            onClick={opens ? (event) => onClick(event, row) : undefined}
            onKeyDown={(event) => onKey(event, row)}
          >
            {selection && (
              <td className={styles.check}>
                <Checkbox aria-label={t('selectRow')} checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />
              </td>
            )}
            {fields.map((field, index) => {
              const { Cell, align } = kindOf(field)
              const shown = index === 0 && opens ? unlinked(field) : field
              const cell = <Cell value={row[field.name]} field={shown as never} row={row} />
              return (
                <td key={field.name} data-align={align}>
                  {index === 0 ? (
                    <FirstCell view={view} row={row}>
                      {cell}
                    </FirstCell>
                  ) : (
                    cell
                  )}
                </td>
              )
            })}
            {view.rowExtra && <td className={styles.extra}>{view.rowExtra(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
