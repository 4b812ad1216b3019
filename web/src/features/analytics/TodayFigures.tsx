import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/app/session'
import { daysIn, type Measure } from '@/shared/analysis/search'
import styles from './analytics.module.css'
import { Tiles } from './parts/Tile'

/** What matters most to whom, by what he may read: the first of these that he may read whole. */
const cards: { needs: string[]; measures: Measure[] }[] = [
  {
    needs: ['receivables:read', 'receipts:read'],
    measures: ['customers', 'order_amount', 'receipt_amount', 'outstanding'],
  },
  {
    needs: ['service_requests:write', 'feedback:read'],
    measures: ['requests', 'first_response', 'sla_kept', 'feedback_score'],
  },
  { needs: ['customers:read', 'follow_ups:read'], measures: ['customers', 'follow_ups'] },
]

/** How this month goes, above what is to be done today. */
export function TodayFigures() {
  const { t } = useTranslation('analytics')
  const can = useCan()
  const card = cards.find(({ needs }) => needs.every(can))
  if (!card) return null
  return (
    <section aria-label={t('today.title')} className={styles.today}>
      <p className={styles.todayHead}>
        <span>{t('today.title')}</span>
        <Link to={can('customers:assign') ? '/cockpit' : '/analytics'}>
          {can('customers:assign') ? t('nav.cockpit') : t('nav.analytics')}
        </Link>
      </p>
      <Tiles measures={card.measures} query={daysIn({}, 'month')} />
    </section>
  )
}
