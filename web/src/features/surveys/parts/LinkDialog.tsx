import { QRCode, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Modal } from '@/shared/ui/deferred'
import styles from '../surveys.module.css'
import { here } from './links'

/** A link that is shown once, to hand over. */
export function LinkDialog({ url, onClose }: { url: string; onClose: () => void }) {
  const { t } = useTranslation('surveys')
  return (
    <Modal open title={t('link.title')} onCancel={onClose} footer={null}>
      <p>{t('link.once')}</p>
      <div className={styles.code}>
        <QRCode value={here(url)} type="svg" size={168} />
      </div>
      <Typography.Paragraph code copyable>
        {here(url)}
      </Typography.Paragraph>
    </Modal>
  )
}
