import { useEffect, useRef } from 'react'

/** A shortcut of one key (`c`, `?`, `mod+k`) or of two in a row (`g c`). */
export interface Shortcut {
  keys: string
  run: () => void
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null)

function pressed(event: KeyboardEvent) {
  const mod = event.metaKey || event.ctrlKey ? 'mod+' : ''
  return mod + (event.key.length === 1 ? event.key.toLowerCase() : event.key)
}

/** While the component lives, the keys work; never while someone types (mod-keys excepted) or a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]) {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    let first = ''
    let timer = 0
    const onKey = (event: KeyboardEvent) => {
      const key = pressed(event)
      if (event.altKey || event.isComposing || event.defaultPrevented) return
      if (!key.startsWith('mod+') && typing(event.target)) return
      const hit = latest.current.find(({ keys }) => keys === key || keys === `${first} ${key}`)
      window.clearTimeout(timer)
      first = ''
      if (hit) {
        event.preventDefault()
        hit.run()
      } else if (!key.includes('+')) {
        first = key
        timer = window.setTimeout(() => {
          first = ''
        }, 900)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
