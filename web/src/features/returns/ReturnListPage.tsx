import { RollbackOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { returns } from './returns.resource'

const stages = {
  requested: ['requested'],
  director: ['agent_approved'],
  goods: ['director_approved'],
  credit: ['goods_received'],
  credited: ['credited'],
  refused: ['agent_rejected', 'director_rejected', 'withdrawn'],
} as const

const stageNames = Object.keys(stages) as (keyof typeof stages)[]

export function ReturnListPage() {
  const { t } = useTranslation(['returns', 'common'])
  return (
    <Page title={t('title')}>
      <ResourceTable
        views={{
          label: t('fields.status'),
          tabs: [
            { key: 'all', label: t('common:all'), where: [] },
            ...stageNames.map((stage) => ({
              key: stage,
              label: t(`stages.${stage}`),
              where: [{ field: 'status', op: 'in' as const, value: stages[stage] }],
            })),
          ],
        }}
        resource={returns}
        to={(row) => `/returns/${row.id}`}
        empty={
          <Empty icon={<RollbackOutlined />} title={t('empty')}>
            {t('emptyHint')}
          </Empty>
        }
      />
    </Page>
  )
}
