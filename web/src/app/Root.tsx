import { type ErrorComponentProps, Link, Outlet, useRouter } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Forbidden } from './guards'
import styles from './root.module.css'

export function Root() {
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  )
}

/** The page could not be shown. Without antd, since that may be what failed. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const forbidden = error instanceof Forbidden || isProblem(error, 403)
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className={styles.message} role="alert">
      <h1>{t(forbidden ? 'problem.forbidden' : isProblem(error, 0) ? 'problem.network' : 'problem.failed')}</h1>
      <p className="muted">
        {error instanceof Forbidden
          ? t('problem.asks', { permission: error.permission })
          : t(forbidden ? 'problem.forbiddenHint' : 'problem.failedHint')}
      </p>
      {isProblem(error) && error.requestId && <code>{error.requestId}</code>}
      <p className={styles.ways}>
        {!forbidden && (
          <button type="button" onClick={retry}>
            {t('problem.retry')}
          </button>
        )}
        <Link to="/">{t('problem.home')}</Link>
      </p>
    </div>
  )
}

export function Missing() {
  const { t } = useTranslation()
  return (
    <div className={styles.message}>
      <h1>{t('problem.missing')}</h1>
      <p className="muted">{t('problem.missingHint')}</p>
      <p className={styles.ways}>
        <Link to="/">{t('problem.home')}</Link>
      </p>
    </div>
  )
}
