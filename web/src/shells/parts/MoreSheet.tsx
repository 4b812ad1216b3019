import { useTranslation } from 'react-i18next'
import type { NavEntry } from '@/app/registry'
import { Drawer } from '@/shared/ui/deferred'
import { SideNav } from './SideNav'

interface MoreSheetProps {
  entries: readonly (NavEntry & { feature: string })[]
  onClose: () => void
}

/** The whole navigation, on a phone. */
export default function MoreSheet({ entries, onClose }: MoreSheetProps) {
  const { t } = useTranslation()
  return (
    <Drawer title={t('nav.more')} placement="bottom" size="80dvh" open onClose={onClose}>
      <SideNav entries={entries} onGo={onClose} />
    </Drawer>
  )
}
