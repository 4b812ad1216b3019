import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/app/i18n'
import { densities, languages, setPreferences, themes, usePreferences } from '@/app/preferences'
import styles from '../identity.module.css'

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span>{label}</span>
      {children}
    </div>
  )
}

export function PreferencesForm() {
  const { t } = useTranslation()
  const { language, theme, density } = usePreferences()
  return (
    <>
      <Choice label={t('user.language')}>
        <Segmented
          aria-label={t('user.language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          onChange={(value) => {
            setPreferences({ language: value })
            void changeLanguage(value)
          }}
        />
      </Choice>
      <Choice label={t('user.theme')}>
        <Segmented
          aria-label={t('user.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
          onChange={(value) => setPreferences({ theme: value })}
        />
      </Choice>
      <Choice label={t('user.density')}>
        <Segmented
          aria-label={t('user.density')}
          value={density}
          options={densities.map((value) => ({ value, label: t(`densities.${value}`) }))}
          onChange={(value) => setPreferences({ density: value })}
        />
      </Choice>
    </>
  )
}
