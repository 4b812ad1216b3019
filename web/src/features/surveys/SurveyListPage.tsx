import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/pages'
import { percent } from '@/shared/format/format'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { surveys } from './surveys.resource'

const states = ['draft', 'published', 'closed'] as const

/** What customers are asked: one's own surveys, and those one was handed. */
export function SurveyListPage() {
  const { t } = useTranslation(['surveys', 'common', 'terms'])
  const navigate = useNavigate()
  const [creating, setCreating] = useCreating()
  const close = () => setCreating(false)
  const button = (
    <Can permission="surveys:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('new')}
      </Button>
    </Can>
  )
  return (
    <Page title={t('nav.surveys')} actions={button}>
      <ResourceTable
        views={{
          label: t('fields.status'),
          tabs: [
            { key: 'all', label: t('common:all'), where: [] },
            ...states.map((status) => ({
              key: status,
              label: t(`terms:enums.SurveyStatus.${status}`),
              where: [{ field: 'status', op: 'in' as const, value: [status] }],
            })),
          ],
        }}
        resource={surveys}
        to={(survey) => `/surveys/${survey.id}`}
        rowExtra={(survey) => <Came survey={survey} />}
        empty={
          <Empty title={t('empty')} action={button}>
            {t('emptyHint')}
          </Empty>
        }
      />
      <FormDrawer title={t('new')} open={creating} onClose={close}>
        <RecordForm
          resource={surveys}
          initial={{ expiry_days: 14 }}
          onDone={({ id }) => void navigate({ to: '/surveys/$id/edit', params: { id } })}
          onCancel={close}
          submitText={t('create')}
        />
      </FormDrawer>
    </Page>
  )
}

/** How many came back. */
function Came({ survey: { progress } }: { survey: Row<'/api/v1/surveys'> }) {
  const { t } = useTranslation('surveys')
  if (!progress.sent) return null
  return (
    <span className="muted">
      {t('came', { answered: progress.answered, sent: progress.sent, rate: percent(progress.rate_bp) })}
    </span>
  )
}
