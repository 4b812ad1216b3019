import { AppstoreOutlined, SearchOutlined } from '@ant-design/icons'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { useClear } from '@/shared/ui/useClear'
import { CategoryChips } from './parts/CategoryChips'
import { ProductCard } from './parts/ProductCard'
import styles from './shop.module.css'

const route = getRouteApi('/portal/products/')

/** What the company offers, to be looked at and asked about. */
export function PortalProductsPage() {
  const { t } = useTranslation(['catalog', 'common'])
  const clear = useClear()
  const { category } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const list = usePages('/api/v1/portal/products', { params: { query: { limit: 100, ...(q ? { q } : {}) } } })
  const shown = list.rows.filter((product) => !category || product.category?.id === category)
  return (
    <Page title={t('shop.title')}>
      <Input
        type="search"
        size="large"
        allowClear={clear}
        className={styles.search ?? ''}
        prefix={<SearchOutlined />}
        placeholder={t('shop.search')}
        aria-label={t('shop.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <CategoryChips
        products={list.rows}
        chosen={category}
        onChoose={(chosen) => void navigate({ search: chosen ? { category: chosen } : {}, replace: true })}
      />
      {list.isError ? (
        <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Lines count={6} />
      ) : shown.length === 0 ? (
        <Empty icon={<AppstoreOutlined />} title={t('shop.empty')}>
          {t('shop.emptyHint')}
        </Empty>
      ) : (
        <ul className={styles.grid}>
          {shown.map((product) => (
            <li key={product.id}>
              <Link to="/portal/products/$id" params={{ id: product.id }} className={styles.card}>
                <ProductCard product={product} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('common:loadMore')}
        </Button>
      )}
    </Page>
  )
}
