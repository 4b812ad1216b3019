import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { ReturnForm } from './parts/ReturnForm'

const route = getRouteApi('/portal/returns/new')

/** From an order's received lines the customer picks what he wants to send back. */
export function NewReturnPage() {
  const { t } = useTranslation('returns')
  const navigate = useNavigate()
  const { order } = route.useSearch()
  const goods = useQuery({
    ...get('/api/v1/portal/orders/{id}/returnable', { params: { path: { id: order ?? '' } } }),
    enabled: order !== undefined,
  })
  return (
    <Page title={t('portal.new')} width="reading" back={<Link to="/portal/returns">{t('title')}</Link>}>
      <Panel>
        <Form layout="vertical" requiredMark={false}>
          <Form.Item label={t('fields.order')} htmlFor="return-order">
            <RefSelect
              id="return-order"
              from="/api/v1/portal/orders"
              value={order}
              onChange={(id) =>
                void navigate({ to: '.', search: { order: (id as string | null) ?? undefined } as never })
              }
            />
          </Form.Item>
        </Form>
        {goods.isError ? (
          <ProblemPanel problem={goods.error} retry={() => void goods.refetch()} />
        ) : order === undefined ? (
          <p className="muted">{t('portal.chooseOrder')}</p>
        ) : goods.data ? (
          <ReturnForm key={order} order={order} lines={goods.data.data} />
        ) : (
          <Lines count={4} />
        )}
      </Panel>
    </Page>
  )
}
