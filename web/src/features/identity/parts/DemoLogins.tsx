import { LoadingOutlined, RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { Got } from '@/api/query'
import { named } from '@/shared/format/format'
import { Avatar } from '@/shared/ui/Person'
import styles from '../identity.module.css'

type DemoLogin = Got<'/api/v1/public/site'>['demo_logins'][number]

interface DemoLoginsProps {
  logins: readonly DemoLogin[]
  busy: string | undefined
  onPick: (login: DemoLogin) => void
}

/** The demo's people, one tap each. No production server answers with any. */
export function DemoLogins({ logins, busy, onPick }: DemoLoginsProps) {
  const { t, i18n } = useTranslation('identity')
  return (
    <section className={styles.demo} aria-labelledby="demo-logins">
      <h2 id="demo-logins">{t('login.demo')}</h2>
      <p className="muted">{t('login.demoHint')}</p>
      {(['staff', 'portal'] as const).map((kind) => {
        const members = logins.filter((login) => login.kind === kind)
        if (members.length === 0) return null
        return (
          <div key={kind}>
            <h3 className={styles.kind}>{t(`login.${kind}`)}</h3>
            <ul className={styles.people}>
              {members.map((login) => (
                <li key={login.login}>
                  <button
                    type="button"
                    className={styles.who}
                    disabled={busy !== undefined}
                    onClick={() => onPick(login)}
                  >
                    <Avatar name={named(login)} size={32} />
                    <span className={styles.whoText}>
                      <b>{named(login)}</b>
                      <span className="muted">{i18n.language === 'en' ? login.role_en : login.role}</span>
                    </span>
                    {busy === login.login ? <LoadingOutlined /> : <RightOutlined className={styles.go} />}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
