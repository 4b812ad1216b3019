import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { Lines } from '@/shared/ui/Skeleton'
import { PublicShell } from '@/shells/PublicShell'
import styles from './site.module.css'

type Site = Got<'/api/v1/public/site'>

interface SitePageProps {
  /** What the company offers. */
  products?: ReactNode
  /** What hovers over the page: the chat. */
  children?: ReactNode
}

/** The company's public page: who it is, what it offers and how to reach it. */
export function SitePage({ products, children }: SitePageProps) {
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
  const about = ((i18n.language === 'en' && site.about_en) || site.about || '').split('\n').filter(Boolean)
  const [lead, ...rest] = about
  return (
    <PublicShell name={named(site)}>
      <section className={styles.hero}>
        <div>
          {site.logo_file_id && (
            <img className={styles.logo} src={`/api/v1/public/files/${site.logo_file_id}`} alt="" height={48} />
          )}
          <h1>{named(site)}</h1>
          {lead && <p>{lead}</p>}
          <div className={styles.ways}>
            {products && <a href="#products">{t('site.products')}</a>}
            <Link to="/login">{t('site.portal')}</Link>
          </div>
        </div>
      </section>
      {products}
      {rest.length > 0 && (
        <section className={styles.section}>
          <h2>{t('site.about')}</h2>
          <div className={styles.about}>
            {rest.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      )}
      <Contact site={site} />
      {children}
    </PublicShell>
  )
}

function Contact({ site }: { site: Site }) {
  const { t } = useTranslation('organization')
  const links = {
    address: undefined,
    phone: (value: string) => `tel:${value.replaceAll(/\s/g, '')}`,
    email: (value: string) => `mailto:${value}`,
    website: (value: string) => (/^https?:/.test(value) ? value : `https://${value}`),
  }
  const names = (['address', 'phone', 'email', 'website'] as const).filter((name) => site[name])
  if (names.length === 0) return null
  return (
    <section className={styles.section} id="contact">
      <h2>{t('site.contact')}</h2>
      <dl className={styles.contacts}>
        {names.map((name) => {
          const value = site[name] ?? ''
          const link = links[name]
          return (
            <div key={name}>
              <dt>{t(`site.${name}`)}</dt>
              <dd>{link ? <a href={link(value)}>{value}</a> : value}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
