import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page.module.css'

interface PageProps {
  /** Empty where what stands on the page says it. */
  title: string
  /** Beside the title: a number, a status. */
  aside?: ReactNode
  actions?: ReactNode
  /** One line below the title. */
  note?: ReactNode
  back?: ReactNode
  width?: 'full' | 'reading'
  /** The head stays in view while the page scrolls. */
  sticky?: boolean
  children: ReactNode
}

/** The one h1 of a page: names the window, and takes the focus on arrival so that a screen reader says where one is. */
export function Title({ children, className }: { children: string; className?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = children ? `${children} · Guanxi` : 'Guanxi'
  }, [children])
  useEffect(() => {
    if (document.activeElement === document.body || !document.activeElement?.closest('main')) {
      heading.current?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}

/** A page's frame. */
export function Page({ title, aside, actions, note, back, width = 'full', sticky, children }: PageProps) {
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.header} data-sticky={sticky || undefined}>
        {back && <div className={styles.back}>{back}</div>}
        {title && (
          <div className={styles.titles}>
            <Title>{title}</Title>
            {aside}
          </div>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
        {note && <div className={styles.note}>{note}</div>}
      </header>
      {children}
    </div>
  )
}

/** A white panel with a hairline; the only box there is. */
export function Panel({
  title,
  extra,
  children,
  flush,
}: {
  title?: ReactNode
  extra?: ReactNode
  children: ReactNode
  flush?: boolean
}) {
  return (
    <section className={styles.panel}>
      {title && (
        <div className={styles.panelHead}>
          <h2>{title}</h2>
          {extra}
        </div>
      )}
      <div className={flush ? undefined : styles.panelBody}>{children}</div>
    </section>
  )
}
