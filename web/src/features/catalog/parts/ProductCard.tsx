import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { money, named } from '@/shared/format/format'
import { Picture } from '@/shared/ui/Picture'
import styles from '../shop.module.css'

export type Offer = components['schemas']['PortalProductView']

/** What it costs, for each unit. */
export function PriceTag({ product }: { product: Offer }) {
  const { t } = useTranslation('catalog')
  return (
    <span className={styles.price}>
      <b>{money(product.price)}</b>
      {product.unit && <span className="muted"> / {product.unit}</span>}
      <span className={styles.tax}>{t('shop.exTax')}</span>
    </span>
  )
}

/** A product as customers look for it: its picture first. `open` means its pictures need no login. */
export function ProductCard({ product, open }: { product: Offer; open?: boolean }) {
  const { i18n } = useTranslation()
  const [picture] = product.picture_ids
  const text = (i18n.language === 'en' && product.description_en) || product.description
  return (
    <>
      <span className={styles.picture}>
        <Picture
          id={picture}
          src={open && picture ? `/api/v1/public/files/${picture}` : undefined}
          alt=""
          of={named(product)}
        />
      </span>
      <span className={styles.text}>
        <span className={styles.category}>{product.category && named(product.category)}</span>
        <span className={styles.name}>{named(product)}</span>
        {text && <span className={styles.brief}>{text}</span>}
        <PriceTag product={product} />
      </span>
    </>
  )
}
