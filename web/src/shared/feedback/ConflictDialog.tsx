import { useTranslation } from 'react-i18next'
import { Modal } from '@/shared/ui/deferred'
import styles from './feedback.module.css'

export interface Difference {
  name: string
  label: string
  theirs: string
  mine: string
}

interface ConflictProps {
  differences: readonly Difference[]
  /** Write mine over theirs. */
  onKeepMine: () => void
  /** Take theirs and forget mine. */
  onTakeTheirs: () => void
  onCancel: () => void
}

/** Someone else changed the record meanwhile (412): shows both, and asks. */
export default function ConflictDialog({ differences, onKeepMine, onTakeTheirs, onCancel }: ConflictProps) {
  const { t } = useTranslation()
  return (
    <Modal
      open
      title={t('conflict.title')}
      okText={t('conflict.keepMine')}
      cancelText={t('conflict.takeTheirs')}
      onOk={onKeepMine}
      cancelButtonProps={{ onClick: onTakeTheirs }}
      onCancel={onCancel}
    >
      <p className="muted">{t('conflict.hint')}</p>
      <table className={styles.conflict}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
            <th scope="col">{t('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ name, label, theirs, mine }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
