import { useEffect } from 'react'

/** The h1 of a small page; names the window too. */
export function Heading({ children }: { children: string }) {
  useEffect(() => {
    document.title = `${children} · Guanxi`
  }, [children])
  return <h1>{children}</h1>
}
