import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a className={styles.skip} href="#content">
      {t('skip')}
    </a>
  )
}
