import { PrinterOutlined } from '@ant-design/icons'
import { Button, QRCode, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { date, named } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import type { Distributed } from '../DistributePage'
import type { Survey } from '../SurveyPage'
import styles from '../surveys.module.css'
import { here } from './links'

interface SentProps {
  survey: Survey
  channel: string
  result: Distributed
  onMore: () => void
}

/** What went out, with the links to hand over; printed, each is a card with its code. */
export function Sent({ survey, channel, result, onMore }: SentProps) {
  const { t } = useTranslation('surveys')
  const links = result.links.filter(({ url }) => url)
  return (
    <>
      <Panel
        title={t('sent.title', { count: result.sent })}
        extra={
          <span className={styles.send}>
            {links.length > 0 && (
              <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
                {t('sent.print')}
              </Button>
            )}
            <Button onClick={onMore}>{t('sent.more')}</Button>
          </span>
        }
      >
        {links.length > 0 && <p>{t('link.once')}</p>}
        {result.skipped.length > 0 && (
          <>
            <p>{t('sent.skipped', { count: result.skipped.length })}</p>
            <ul className={styles.skipped}>
              {result.skipped.map(({ customer, reason }) => (
                <li key={customer.id}>
                  {customer.name}
                  <span className="muted">{reason}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      {links.length > 0 && (
        <ul className={styles.cards} data-channel={channel}>
          {links.map(({ invitation_id, customer, url, expires_at }) => (
            <li key={invitation_id} className={styles.card}>
              <b>{customer.name}</b>
              <span className="muted">{named(survey)}</span>
              {channel === 'qr' && <QRCode value={here(url ?? '')} type="svg" size={148} />}
              <Typography.Paragraph code copyable className={styles.url ?? ''}>
                {here(url ?? '')}
              </Typography.Paragraph>
              <span className="muted">{t('portal.until', { at: date(expires_at) })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
