import { useTranslation } from 'react-i18next'
import { named } from '@/shared/format/format'
import views from '@/shared/resource/views.module.css'
import type { Offer } from './ProductCard'

interface CategoryChipsProps {
  products: readonly Offer[]
  chosen: string | undefined
  onChoose: (category: string | undefined) => void
}

/** The categories of what is offered. */
export function CategoryChips({ products, chosen, onChoose }: CategoryChipsProps) {
  const { t } = useTranslation(['catalog', 'common'])
  const categories = new Map(products.flatMap(({ category }) => (category ? [[category.id, category] as const] : [])))
  if (categories.size < 2) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={t('shop.categories')} className={views.views}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {t('common:all')}
      </button>
      {[...categories.values()].map((category) => (
        <button
          key={category.id}
          type="button"
          aria-pressed={chosen === category.id}
          onClick={() => onChoose(category.id)}
        >
          {named(category)}
        </button>
      ))}
    </div>
  )
}
