import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Modal } from '@/shared/ui/deferred'

/** A new key's secret: the only time it can be seen. */
export default function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('identity')
  return (
    <Modal open title={t('apiKeys.secretTitle')} footer={null} onCancel={onClose}>
      <p>{t('apiKeys.secretHint')}</p>
      <Typography.Paragraph code copyable>
        {secret}
      </Typography.Paragraph>
    </Modal>
  )
}
