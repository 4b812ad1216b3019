import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/app/i18n'
import { setPreferences, usePreferences } from '@/app/preferences'
import { Theme } from '@/app/Theme'
import { SkipLink } from './parts/SkipLink'
import styles from './public.module.css'

interface PublicShellProps {
  name?: string
  /** Something small in the middle (a login) instead of a page. */
  narrow?: boolean
  /** Stands inside another website: without ways to anywhere else. */
  bare?: boolean
  children: ReactNode
}

/** For those who are not logged in. */
export function PublicShell({ name = 'Guanxi', narrow, bare, children }: PublicShellProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const other = language === 'en' ? 'zh-CN' : 'en'
  const change = () => {
    setPreferences({ language: other })
    void changeLanguage(other)
  }
  return (
    <Theme>
      <SkipLink />
      <div className={styles.shell} data-narrow={narrow || undefined}>
        <header className={styles.top}>
          {bare ? (
            <span className={styles.brand} />
          ) : (
            <Link to="/" className={styles.brand}>
              <img src="/favicon.svg" alt="" width={22} height={22} />
              <span>{name}</span>
            </Link>
          )}
          <button type="button" className={styles.language} onClick={change} lang={other}>
            {t(`languages.${other}`)}
          </button>
          {!narrow && !bare && (
            <Link to="/login" className={styles.login}>
              {t('user.login')}
            </Link>
          )}
        </header>
        <main id="content" className={styles.content}>
          {children}
        </main>
      </div>
    </Theme>
  )
}
