import type { ReactNode } from 'react'
import { Drawer } from '@/shared/ui/deferred'
import { usePhone } from '../ui/useMedia'

interface FormDrawerProps {
  title: string
  open: boolean
  onClose: () => void
  size?: number
  children: ReactNode
}

/** Forms slide in from the right; on a phone they are a sheet from below. What is closed is forgotten. */
export function FormDrawer({ title, open, onClose, size = 560, children }: FormDrawerProps) {
  const phone = usePhone()
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '92dvh' : size}
      destroyOnHidden
    >
      {children}
    </Drawer>
  )
}
