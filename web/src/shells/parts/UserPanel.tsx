import { LogoutOutlined, QuestionCircleOutlined, UserOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/app/i18n'
import { densities, languages, setPreferences, themes, usePreferences } from '@/app/preferences'
import { logout, type Me } from '@/app/session'
import { named } from '@/shared/format/format'
import styles from './user.module.css'

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly T[]
  word: (option: T) => string
  onChange: (option: T) => void
}

function Choice<T extends string>({ label, value, options, word, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
            {word(option)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

interface UserPanelProps {
  me: Me
  onShortcuts: (() => void) | undefined
  close: () => void
}

/** What the user's menu drops down: how things look, and the way out. */
export default function UserPanel({ me, onShortcuts, close }: UserPanelProps) {
  const { t } = useTranslation()
  const { language, theme, density } = usePreferences()
  const portal = me.kind === 'portal'
  return (
    <div className={styles.menu}>
      <div className={styles.who}>
        <b>{named(me.user)}</b>
        <span className="muted">{me.customer?.name ?? me.roles.map(named).join(', ')}</span>
      </div>
      <Choice
        label={t('user.language')}
        value={language}
        options={languages}
        word={(option) => t(`languages.${option}`)}
        onChange={(option) => {
          setPreferences({ language: option })
          void changeLanguage(option)
        }}
      />
      <Choice
        label={t('user.theme')}
        value={theme}
        options={themes}
        word={(option) => t(`themes.${option}`)}
        onChange={(option) => setPreferences({ theme: option })}
      />
      {!portal && (
        <Choice
          label={t('user.density')}
          value={density}
          options={densities}
          word={(option) => t(`densities.${option}`)}
          onChange={(option) => setPreferences({ density: option })}
        />
      )}
      <div className={styles.ways}>
        <Link to={portal ? '/portal/profile' : '/profile'} onClick={close}>
          <UserOutlined /> {t('user.profile')}
        </Link>
        {onShortcuts && (
          <button
            type="button"
            onClick={() => {
              close()
              onShortcuts()
            }}
          >
            <QuestionCircleOutlined /> {t('user.shortcuts')} <kbd>?</kbd>
          </button>
        )}
        <button type="button" onClick={() => void logout()}>
          <LogoutOutlined /> {t('user.logout')}
        </button>
      </div>
    </div>
  )
}
