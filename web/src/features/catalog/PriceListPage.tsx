import { DeleteOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { Facts } from '@/shared/resource/Facts'
import { RecordPage } from '@/shared/resource/RecordPage'
import { useRemove } from '@/shared/resource/useRemove'
import { Panel } from '@/shared/ui/Page'
import { Status } from '@/shared/ui/Status'
import { PriceGrid } from './parts/PriceGrid'
import { priceLists } from './priceLists.resource'

type PriceList = Got<'/api/v1/price-lists/{id}'>

const route = getRouteApi('/_staff/price-lists/$id')

export function PriceListPage() {
  const { t } = useTranslation('catalog')
  const can = useCan()
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/price-lists/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<PriceList>
      query={query}
      title={named}
      back={<Link to="/price-lists">{t('lists.title')}</Link>}
      aside={(list) => (
        <Status tone={list.active ? 'green' : 'neutral'}>{t(list.active ? 'lists.active' : 'lists.inactive')}</Status>
      )}
      actions={(list) => can('products:write') && <RemoveList list={list} />}
      facts={(list) => (
        <Panel>
          <Facts resource={priceLists} record={list} editable={can('products:write')} />
        </Panel>
      )}
    >
      {(list) => <PriceGrid key={list.version} list={list} editable={can('products:write')} />}
    </RecordPage>
  )
}

function RemoveList({ list }: { list: PriceList }) {
  const { t } = useTranslation()
  const remove = useRemove(priceLists, '/price-lists')
  const [problem, setProblem] = useState<unknown>()
  return (
    <>
      <Button danger icon={<DeleteOutlined />} onClick={() => remove(list).catch(setProblem)}>
        {t('delete')}
      </Button>
      <ProblemLine problem={problem} />
    </>
  )
}
