import { useTranslation } from 'react-i18next'
import { Panel } from '@/shared/ui/Page'
import styles from '../catalog.module.css'
import { specified } from './specified'

interface Described {
  description: string | null
  description_en: string | null
  specification: string | null
}

export function ProductText({ product }: { product: Described }) {
  const { t, i18n } = useTranslation('catalog')
  const text = (i18n.language === 'en' && product.description_en) || product.description
  if (!text && !product.specification) return null
  return (
    <Panel title={t('fields.description')}>
      {text && <p className={styles.prose}>{text}</p>}
      {product.specification && (
        <dl className={styles.specification}>
          {specified(product.specification).map(([label, value]) => (
            <div key={label + value}>
              <dt>{label || t('fields.specification')}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}
