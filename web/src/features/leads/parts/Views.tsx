import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from '../leads.module.css'

const views = { list: '/leads', board: '/leads/board', funnel: '/leads/funnel' } as const

/** The same leads in three ways; what was filtered stays filtered. */
export function Views({ current }: { current: keyof typeof views }) {
  const { t } = useTranslation('leads')
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      {(Object.keys(views) as (keyof typeof views)[]).map((key) => (
        <Link
          key={key}
          to={views[key]}
          search={({ q, filter }: { q?: string; filter?: unknown }) => ({ q, filter }) as never}
          aria-current={key === current ? 'page' : undefined}
        >
          {t(`views.${key}`)}
        </Link>
      ))}
    </nav>
  )
}
