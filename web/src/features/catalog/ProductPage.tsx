import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { useCan } from '@/app/session'
import { named } from '@/shared/format/format'
import { ActionBar } from '@/shared/resource/ActionBar'
import { Facts } from '@/shared/resource/Facts'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordForm } from '@/shared/resource/RecordForm'
import { RecordPage } from '@/shared/resource/RecordPage'
import { useRemove } from '@/shared/resource/useRemove'
import { RecordEvents } from '@/shared/timeline/RecordEvents'
import { Panel } from '@/shared/ui/Page'
import { Gallery } from './parts/Gallery'
import { ProductText } from './parts/ProductText'
import { products, productTones } from './products.resource'

type Product = Got<'/api/v1/products/{id}'>

const StockPanel = lazy(() => import('./parts/StockPanel').then((module) => ({ default: module.StockPanel })))

const route = getRouteApi('/_staff/products/$id')

export function ProductPage() {
  const { t } = useTranslation('catalog')
  const can = useCan()
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/products/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<Product>
      query={query}
      title={named}
      back={<Link to="/products">{t('products.title')}</Link>}
      aside={(product) => <EnumStatus of="ProductStatus" value={product.status} tone={productTones[product.status]} />}
      actions={(product) => <ProductActions product={product} />}
      facts={(product) => (
        <>
          {product.picture_ids.length > 0 && <Gallery ids={product.picture_ids} name={named(product)} />}
          <Panel>
            <Facts resource={products} record={product} editable={can('products:write')} />
          </Panel>
        </>
      )}
    >
      {(product) => (
        <>
          <ProductText product={product} />
          <Suspense>{can('stock:read') && <StockPanel product={product} />}</Suspense>
          <Panel title={t('products.history')}>
            <RecordEvents subject="products" id={product.id} />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}

function ProductActions({ product }: { product: Product }) {
  const { t } = useTranslation('catalog')
  const [editing, setEditing] = useState(false)
  const remove = useRemove(products, '/products')
  return (
    <>
      <ActionBar
        namespace="catalog"
        actions={product.actions}
        menu={['remove']}
        on={{ update: () => setEditing(true), remove: { danger: true, run: () => remove(product) } }}
      />
      <FormDrawer title={t('products.edit')} open={editing} onClose={() => setEditing(false)}>
        <RecordForm
          resource={products}
          record={product}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      </FormDrawer>
    </>
  )
}
