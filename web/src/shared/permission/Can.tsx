import type { ReactNode } from 'react'
import { useCan } from '@/app/session'

/** Shows its children to those who hold the permission. */
export function Can({ permission, children }: { permission: string; children: ReactNode }) {
  return useCan()(permission) ? children : null
}
