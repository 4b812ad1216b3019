import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/permission/Can'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Page } from '@/shared/ui/Page'
import { MoveDrawer } from './parts/MoveDrawer'
import { stockMoves } from './stockMoves.resource'

/** The ledger of goods: what is on hand is nothing but its sum. */
export function StockPage() {
  const { t } = useTranslation('catalog')
  const [creating, setCreating] = useCreating()
  return (
    <Page
      title={t('stock.moves')}
      actions={
        <Can permission="stock:write">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
            {t('stock.new')}
          </Button>
        </Can>
      }
    >
      <ResourceTable resource={stockMoves} />
      <MoveDrawer open={creating} onClose={() => setCreating(false)} />
    </Page>
  )
}
