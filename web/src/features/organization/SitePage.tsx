import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { Lines } from '@/shared/ui/Skeleton'
import { PublicShell } from '@/shells/PublicShell'
import styles from './site.module.css'

/** The company's public page: who it is and how to reach it. */
export function SitePage({ children }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation('organization')
  const { data: site, error, refetch } = useQuery(get('/api/v1/public/site'))
  if (error) {
    return (
      <PublicShell>
        <ProblemPanel problem={error} retry={() => void refetch()} />
      </PublicShell>
    )
  }
  if (!site) {
    return (
      <PublicShell>
        <Lines />
      </PublicShell>
    )
  }
  const about = (i18n.language === 'en' && site.about_en) || site.about
  const contacts = (['address', 'phone', 'email', 'website'] as const).filter((key) => site[key])
  return (
    <PublicShell name={named(site)}>
      <section className={styles.hero}>
        <h1>{named(site)}</h1>
        {about && <p>{about}</p>}
      </section>
      {contacts.length > 0 && (
        <section className={styles.section}>
          <h2>{t('site.contact')}</h2>
          <dl className={styles.contacts}>
            {contacts.map((key) => (
              <div key={key}>
                <dt>{t(`site.${key}`)}</dt>
                <dd>{site[key]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {children}
    </PublicShell>
  )
}
