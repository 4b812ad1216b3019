import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { FollowUpComposer } from '@/shared/followUp/FollowUpComposer'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { followUps, tasks } from './followUps.resource'
import { FollowUpDrawer } from './parts/FollowUpDrawer'

const views = ['done', 'tasks'] as const
type View = (typeof views)[number]

/** What was done with customers, and what somebody was asked to do; one of them open where the address names it. */
export function FollowUpListPage() {
  const { t } = useTranslation('engagement')
  const navigate = useNavigate()
  const { show: view = 'done' } = useSearch({ strict: false }) as { show?: View }
  const [creating, setCreating] = useCreating()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const named = useQuery({ ...get('/api/v1/follow-ups/{id}', { params: { path: { id } } }), enabled: id !== '' })
  const open = (row: { id: string }) =>
    void navigate({ to: '/follow-ups/$id', params: { id: row.id }, search: (old: object) => old as never })
  const shut = () => void navigate({ to: '/follow-ups', search: (old: object) => old as never })
  const close = () => setCreating(false)
  const button = (
    <Can permission="follow_ups:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
        {t('followUps.new')}
      </Button>
    </Can>
  )
  const switcher = (
    <Segmented
      aria-label={t('followUps.views')}
      value={view}
      onChange={(next) =>
        void navigate({ to: '.', search: { show: next === 'done' ? undefined : next } as never, replace: true })
      }
      options={views.map((value) => ({ value, label: t(`followUps.${value}`) }))}
    />
  )
  return (
    <Page title={t('followUps.title')} actions={button}>
      <ResourceTable
        key={view}
        resource={view === 'tasks' ? tasks : followUps}
        where={[{ field: 'done', op: 'eq', value: view === 'done' }]}
        onOpen={open}
        toolbar={switcher}
        empty={
          <Empty title={t(`followUps.empty.${view}`)} action={view === 'done' && button}>
            {t(`followUps.emptyHint.${view}`)}
          </Empty>
        }
      />
      <FormDrawer title={t('followUps.new')} open={creating} onClose={close}>
        <FollowUpComposer autoOpen onDone={close} />
      </FormDrawer>
      <FollowUpDrawer followUp={id ? named.data : undefined} onClose={shut} />
    </Page>
  )
}
