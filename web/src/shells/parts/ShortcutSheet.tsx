import { useTranslation } from 'react-i18next'
import { Modal } from '@/shared/ui/deferred'
import styles from './parts.module.css'
import type { ReadyCommand } from './useCommands'

const general = ['palette', 'sheet', 'create', 'search', 'move', 'select', 'open', 'save', 'close'] as const
const keysOf: Record<(typeof general)[number], string> = {
  palette: 'Ctrl K',
  sheet: '?',
  create: 'c',
  search: '/',
  move: 'j k',
  select: 'x',
  open: 'Enter',
  save: 'Ctrl Enter',
  close: 'Esc',
}

function Keys({ keys }: { keys: string }) {
  return (
    <span>
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}

/** `?`: all keys there are. */
export default function ShortcutSheet({
  commands,
  onClose,
}: {
  commands: readonly ReadyCommand[]
  onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Modal open title={t('shortcuts.title')} footer={null} onCancel={onClose} width={620}>
      <div className={styles.sheet}>
        <dl>
          {general.map((name) => (
            <div key={name}>
              <dt>{t(`shortcuts.${name}`)}</dt>
              <dd>
                <Keys keys={keysOf[name]} />
              </dd>
            </div>
          ))}
        </dl>
        <dl>
          {commands
            .filter(({ keys }) => keys?.startsWith('g '))
            .map(({ id, label, keys }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  <Keys keys={keys ?? ''} />
                </dd>
              </div>
            ))}
        </dl>
      </div>
    </Modal>
  )
}
