import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '@/app/session'
import { named } from '@/shared/format/format'
import { CornerMenu } from '@/shared/ui/CornerMenu'
import { Avatar } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './user.module.css'

const UserPanel = lazy(() => import('./UserPanel'))

interface UserMenuProps {
  me: Me
  onShortcuts?: () => void
}

/** Who one is, how things look, and the way out. */
export function UserMenu({ me, onShortcuts }: UserMenuProps) {
  const { t } = useTranslation()
  return (
    <CornerMenu
      label={t('user.menu', { name: named(me.user) })}
      className={styles.button}
      button={<Avatar name={named(me.user)} size={28} />}
    >
      {(close) => (
        <Suspense fallback={<Lines />}>
          <UserPanel me={me} onShortcuts={onShortcuts} close={close} />
        </Suspense>
      )}
    </CornerMenu>
  )
}
