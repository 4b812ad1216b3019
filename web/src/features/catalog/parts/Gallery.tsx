import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Picture } from '@/shared/ui/Picture'
import styles from '../catalog.module.css'

/** One picture large, the others to choose from. */
export function Gallery({ ids, name }: { ids: readonly string[]; name: string }) {
  const { t } = useTranslation('catalog')
  const [chosen, setChosen] = useState(0)
  return (
    <div className={styles.gallery}>
      <div className={styles.large}>
        <Picture id={ids[chosen] ?? ids[0]} alt={name} />
      </div>
      {ids.length > 1 && (
        <div className={styles.thumbs}>
          {ids.map((id, index) => (
            <button
              key={id}
              type="button"
              aria-pressed={index === chosen}
              aria-label={t('products.picture', { number: index + 1 })}
              onClick={() => setChosen(index)}
            >
              <Picture id={id} alt="" />
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
