import { PlusOutlined, RollbackOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { portalReturns } from './returns.resource'

/** The customer's own returns. */
export function PortalReturnsPage() {
  const { t } = useTranslation('returns')
  const button = (
    <Link to="/portal/returns/new">
      <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
        {t('portal.new')}
      </Button>
    </Link>
  )
  return (
    <Page title={t('title')} actions={button}>
      <ResourceTable
        resource={portalReturns}
        to={(row) => `/portal/returns/${row.id}`}
        empty={
          <Empty icon={<RollbackOutlined />} title={t('empty')} action={button}>
            {t('portal.emptyHint')}
          </Empty>
        }
      />
    </Page>
  )
}
