import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { Page } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { Status } from '@/shared/ui/Status'
import { Gallery } from './parts/Gallery'
import { PriceTag } from './parts/ProductCard'
import { ProductText } from './parts/ProductText'
import styles from './shop.module.css'

const route = getRouteApi('/portal/products/$id')

export function PortalProductPage() {
  const { t } = useTranslation('catalog')
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/portal/products/{id}', { params: { path: { id } } }))
  const product = query.data
  const back = <Link to="/portal/products">{t('shop.title')}</Link>
  if (query.isError) {
    return (
      <Page title="" back={back}>
        <ProblemPanel page problem={query.error} retry={() => void query.refetch()} />
      </Page>
    )
  }
  if (!product) return <Lines count={8} />
  return (
    <Page title={named(product)} back={back} note={product.number}>
      <div className={styles.product}>
        {product.picture_ids.length > 0 && <Gallery ids={product.picture_ids} name={named(product)} />}
        <div className={styles.about}>
          <p className={styles.offer}>
            <PriceTag product={product} />
            <Status tone={product.in_stock ? 'green' : 'neutral'}>
              {t(product.in_stock ? 'shop.inStock' : 'shop.outOfStock')}
            </Status>
          </p>
          <Link to="/portal/conversations" className={styles.ask}>
            {t('shop.ask')}
          </Link>
          <ProductText product={product} />
        </div>
      </div>
    </Page>
  )
}
