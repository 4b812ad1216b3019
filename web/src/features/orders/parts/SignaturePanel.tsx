import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { dateTime } from '@/shared/format/format'
import { Panel } from '@/shared/ui/Page'
import styles from '../orders.module.css'

/** The very words that were signed, and the hash that proves them. */
export function SignaturePanel({ signature }: { signature: components['schemas']['SignatureView'] }) {
  const { t } = useTranslation('orders')
  return (
    <Panel title={t('page.signature')}>
      <p>
        {t('page.signedBy', {
          signer: signature.signer,
          at: dateTime(signature.signed_at),
          revision: signature.revision,
        })}
        {signature.address && <span className="muted"> · {signature.address}</span>}
      </p>
      <p className={styles.hash}>
        <span className="muted">SHA-256</span> <code>{signature.hash}</code>
      </p>
      <details className={styles.signed}>
        <summary>{t('page.signedText')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{signature.text}</pre>
      </details>
    </Panel>
  )
}
