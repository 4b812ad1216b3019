import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Written } from '@/api/query'
import { dateTime } from '@/shared/format/format'
import { Modal } from '@/shared/ui/deferred'

export type OneTimeLink = Written<'post', '/api/v1/users/{id}/invite'>

/** An invitation or reset link: mailed when mail is configured, else for the administrator to hand over. */
export default function LinkDialog({ link, onClose }: { link: OneTimeLink; onClose: () => void }) {
  const { t } = useTranslation('identity')
  return (
    <Modal open title={t('users.linkTitle')} onCancel={onClose} footer={null}>
      <p>{link.mailed ? t('users.linkMailed') : t('users.link')}</p>
      {!link.mailed && link.url && (
        <Typography.Paragraph code copyable>
          {new URL(link.url, window.location.origin).href}
        </Typography.Paragraph>
      )}
      <p className="muted">{t('users.linkExpires', { at: dateTime(link.expires_at) })}</p>
    </Modal>
  )
}
