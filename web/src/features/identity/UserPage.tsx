import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { named } from '@/shared/format/format'
import { ActionBar } from '@/shared/resource/ActionBar'
import { Facts } from '@/shared/resource/Facts'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { EnumStatus } from '@/shared/resource/fields/status'
import { RecordForm } from '@/shared/resource/RecordForm'
import { RecordPage } from '@/shared/resource/RecordPage'
import { RecordEvents } from '@/shared/timeline/RecordEvents'
import { Panel } from '@/shared/ui/Page'
import { WatchButton } from '@/shared/watching/WatchButton'
import type { OneTimeLink } from './parts/LinkDialog'
import { users } from './users.resource'

const LinkDialog = lazy(() => import('./parts/LinkDialog'))

type User = Got<'/api/v1/users/{id}'>

const route = getRouteApi('/_staff/users/$id')

export function UserPage() {
  const { t } = useTranslation('identity')
  const can = useCan()
  const { id } = route.useParams()
  const query = useQuery(get('/api/v1/users/{id}', { params: { path: { id } } }))
  return (
    <RecordPage<User>
      query={query}
      title={named}
      back={<Link to="/users">{t('users.title')}</Link>}
      aside={(user) => (
        <EnumStatus of="AccountStatus" value={user.status} tone={user.status === 'active' ? 'green' : 'neutral'} />
      )}
      actions={(user) => <UserActions user={user} />}
      facts={(user) => (
        <Panel>
          <Facts resource={users} record={user} editable={can('users:write')} />
        </Panel>
      )}
    >
      {(user) => (
        <Panel title={t('users.history')}>
          <RecordEvents subject="users" id={user.id} />
        </Panel>
      )}
    </RecordPage>
  )
}

function UserActions({ user }: { user: User }) {
  const { t } = useTranslation('identity')
  const can = useCan()
  const [editing, setEditing] = useState(false)
  const [link, setLink] = useState<OneTimeLink>()
  const params = { path: { id: user.id } }
  const invite = useWrite('post', '/api/v1/users/{id}/invite', ['users'])
  const reset = useWrite('post', '/api/v1/users/{id}/reset', ['users'])
  const disable = useWrite('post', '/api/v1/users/{id}/disable', ['users'])
  const enable = useWrite('post', '/api/v1/users/{id}/enable', ['users'])
  return (
    <>
      <ActionBar
        namespace="identity"
        actions={user.actions}
        menu={['disable']}
        extra={
          <>
            <WatchButton watched={{ person_id: user.id }} />
            {can('users:write') && <Button onClick={() => setEditing(true)}>{t('actions.update')}</Button>}
          </>
        }
        on={{
          invite: async () => setLink(await invite.mutateAsync({ params })),
          reset: async () => setLink(await reset.mutateAsync({ params })),
          disable: { run: () => disable.mutateAsync({ params, version: user.version }), confirm: true, danger: true },
          enable: () => enable.mutateAsync({ params, version: user.version }),
        }}
      />
      <FormDrawer title={t('users.edit')} open={editing} onClose={() => setEditing(false)}>
        <RecordForm
          resource={users}
          record={user}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      </FormDrawer>
      <Suspense>{link && <LinkDialog link={link} onClose={() => setLink(undefined)} />}</Suspense>
    </>
  )
}
