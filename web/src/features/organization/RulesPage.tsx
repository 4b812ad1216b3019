import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Tabs } from '@/shared/ui/deferred'
import { Page } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { OrderRules, PoolRules } from './parts/PlainRules'
import { ServiceRules } from './parts/ServiceRules'

/** The rules of the pool, of service and of orders. */
export function RulesPage() {
  const { t } = useTranslation('organization')
  const query = useQuery(get('/api/v1/settings'))
  const settings = query.data
  return (
    <Page title={t('nav.rules')} note={t('rules.note')} width="reading">
      {query.isError ? (
        <ProblemPanel problem={query.error} retry={() => void query.refetch()} />
      ) : !settings ? (
        <Lines />
      ) : (
        <Tabs
          key={settings.version}
          items={[
            { key: 'pool', label: t('rules.pool'), children: <PoolRules settings={settings} /> },
            { key: 'service', label: t('rules.service'), children: <ServiceRules settings={settings} /> },
            { key: 'orders', label: t('rules.orders'), children: <OrderRules settings={settings} /> },
          ]}
        />
      )}
    </Page>
  )
}
