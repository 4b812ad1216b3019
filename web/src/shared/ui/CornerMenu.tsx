import { type ReactNode, useId, useRef, useState } from 'react'
import styles from './corner.module.css'

interface CornerMenuProps {
  label: string
  button: ReactNode
  className?: string | undefined
  /** Drawn only while open. */
  children: (close: () => void) => ReactNode
}

/** A button at the right of the top bar whose panel drops below it. The browser's own popover: Esc and a click outside close it. */
export function CornerMenu({ label, button, className, children }: CornerMenuProps) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-label={label} aria-expanded={open}>
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}
