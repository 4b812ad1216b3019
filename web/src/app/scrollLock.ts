import { useLayoutEffect } from 'react'

let locks = 0

/**
 * Stands in for antd's own scroll lock (see vite.config.ts), which writes a style element without our nonce and is
 * refused by the Content-Security-Policy.
 */
export default function useScrollLocker(lock?: boolean) {
  useLayoutEffect(() => {
    if (!lock) return
    locks += 1
    const scrollbar = window.innerWidth - document.documentElement.clientWidth
    if (scrollbar > 0) document.body.style.paddingRight = `${scrollbar}px`
    document.body.style.overflow = 'hidden'
    return () => {
      locks -= 1
      if (locks > 0) return
      document.body.style.paddingRight = ''
      document.body.style.overflow = ''
    }
  }, [lock])
}
