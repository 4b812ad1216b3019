import type { KeyboardEvent } from 'react'

const cellOf = (target: EventTarget) => (target as HTMLElement).closest<HTMLElement>('[data-cell]')

/** Puts the cursor into a cell (`data-cell="<row>:<column>"`) of the grid and selects what is there. */
export function focusCell(grid: HTMLElement | null, row: number, column: string) {
  const input = grid?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"] input`)
  input?.focus()
  input?.select?.()
  return Boolean(input)
}

/**
 * The keys of a grid one types into: Enter goes on to the next cell and, after the last, calls `onEnd`; the arrows go up and
 * down a column. A list that is open keeps its keys.
 */
export function gridKeys(columns: readonly string[], onEnd: () => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellOf(event.target)
    const input = event.target as HTMLElement
    if (!cell || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return
    if (input.getAttribute('role') === 'combobox') return
    const [row = 0, column = ''] = (cell.dataset.cell ?? '')
      .split(':')
      .map((part, at) => (at ? part : Number(part))) as [number, string]
    const grid = event.currentTarget
    const go = (to: number, where: string) => {
      event.preventDefault()
      return focusCell(grid, to, where)
    }
    if (event.key === 'ArrowDown') go(row + 1, column)
    else if (event.key === 'ArrowUp') go(row - 1, column)
    else if (event.key === 'Enter') {
      const next = columns[columns.indexOf(column) + 1]
      if (next) go(row, next)
      else if (!go(row + 1, columns[0] ?? column)) onEnd()
    }
  }
}
