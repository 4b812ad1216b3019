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
    document.documentElement.style.scrollbarGutter = 'stable'
    document.body.style.overflow = 'hidden'
    return () => {
      locks -= 1
      if (locks > 0) return
      document.documentElement.style.scrollbarGutter = ''
      document.body.style.overflow = ''
    }
  }, [lock])
}
