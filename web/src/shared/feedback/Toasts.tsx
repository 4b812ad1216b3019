import { useTranslation } from 'react-i18next'
import styles from './feedback.module.css'
import { dismiss, useToasts } from './useToast'

/** Where notices appear; read out as they come. Stands once in each shell. */
export function Toasts() {
  const { t } = useTranslation()
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {useToasts().map(({ id, text, undo }) => (
        <div key={id} className={styles.toast}>
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              onClick={() => {
                dismiss(id)
                undo()
              }}
            >
              {t('undo')}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
