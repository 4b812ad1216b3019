import { CloseOutlined } from '@ant-design/icons'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { named } from '@/shared/format/format'
import { CategoryChips } from './parts/CategoryChips'
import { type Offer, PriceTag, ProductCard } from './parts/ProductCard'
import { ProductText } from './parts/ProductText'
import styles from './shop.module.css'

/** The products of the company's public page. Nothing is shown where nothing is offered. */
export function PublicProducts() {
  const { t } = useTranslation(['catalog', 'common'])
  const list = usePages('/api/v1/public/products', { params: { query: { limit: 100 } } })
  const [category, setCategory] = useState<string>()
  const [open, setOpen] = useState<Offer>()
  const dialog = useRef<HTMLDialogElement>(null)
  const show = (product: Offer) => {
    setOpen(product)
    dialog.current?.showModal()
  }
  if (list.rows.length === 0) return null
  return (
    <section id="products" className={styles.offers} aria-labelledby="products-title">
      <h2 id="products-title">{t('shop.title')}</h2>
      <CategoryChips products={list.rows} chosen={category} onChoose={setCategory} />
      <ul className={styles.grid}>
        {list.rows
          .filter((product) => !category || product.category?.id === category)
          .map((product) => (
            <li key={product.id}>
              <button type="button" className={styles.card} onClick={() => show(product)}>
                <ProductCard product={product} open />
              </button>
            </li>
          ))}
      </ul>
      {list.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void list.fetchNextPage()}>
          {t('common:loadMore')}
        </button>
      )}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={open && named(open)}
        onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.close()}
      >
        {open && <Detail product={open} onClose={() => dialog.current?.close()} />}
      </dialog>
    </section>
  )
}

function Detail({ product, onClose }: { product: Offer; onClose: () => void }) {
  const { t } = useTranslation(['catalog', 'common'])
  return (
    <article className={styles.detail}>
      <header>
        <h2>{named(product)}</h2>
        <button type="button" aria-label={t('common:close')} onClick={onClose}>
          <CloseOutlined />
        </button>
      </header>
      {product.picture_ids.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div className={styles.pictures} role="group" aria-label={t('fields.picture_ids')} tabIndex={0}>
          {product.picture_ids.map((id) => (
            <img key={id} src={`/api/v1/public/files/${id}`} alt="" loading="lazy" />
          ))}
        </div>
      )}
      <PriceTag product={product} />
      <ProductText product={product} />
    </article>
  )
}
