import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { number } from '@/shared/format/format'
import { Can } from '@/shared/permission/Can'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Panel } from '@/shared/ui/Page'
import styles from '../catalog.module.css'
import { stockMoves } from '../stockMoves.resource'
import { MoveDrawer } from './MoveDrawer'

interface Stocked {
  id: string
  name: string
  on_hand: number
  unit: { name: string } | null
}

/** What is on hand, and the moves it is the sum of. */
export function StockPanel({ product }: { product: Stocked }) {
  const { t } = useTranslation('catalog')
  const [moving, setMoving] = useState(false)
  return (
    <Panel
      flush
      title={
        <>
          {t('stock.title')}
          <span className={styles.onHand}>
            {number(product.on_hand)} {product.unit?.name}
          </span>
        </>
      }
      extra={
        <Can permission="stock:write">
          <Button size="small" icon={<PlusOutlined />} onClick={() => setMoving(true)}>
            {t('stock.new')}
          </Button>
        </Can>
      }
    >
      <ResourceTable
        plain
        resource={stockMoves}
        columns={['at', 'kind', 'quantity', 'by', 'note']}
        where={[{ field: 'product_id', op: 'eq', value: product.id }]}
        empty={<p className={styles.nothing}>{t('stock.empty')}</p>}
      />
      <MoveDrawer open={moving} product={product} onClose={() => setMoving(false)} />
    </Panel>
  )
}
