import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/pages'
import { useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { useCreating } from '@/shared/resource/useCreating'
import { Page } from '@/shared/ui/Page'
import type { OneTimeLink } from './parts/LinkDialog'
import { portalAccounts } from './portalAccounts.resource'

const LinkDialog = lazy(() => import('./parts/LinkDialog'))

type Account = Row<'/api/v1/portal-accounts'>

/** The logins of customers. */
export function PortalAccountsPage() {
  const { t } = useTranslation('identity')
  const can = useCan()
  const [creating, setCreating] = useCreating()
  return (
    <Page
      title={t('nav.portalAccounts')}
      note={t('portalAccounts.note')}
      actions={
        <Can permission="portal_accounts:write">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
            {t('portalAccounts.new')}
          </Button>
        </Can>
      }
    >
      <ResourceTable
        resource={portalAccounts}
        rowExtra={can('portal_accounts:write') ? (account) => <AccountActions account={account} /> : undefined}
      />
      <FormDrawer title={t('portalAccounts.new')} open={creating} onClose={() => setCreating(false)}>
        <RecordForm resource={portalAccounts} onDone={() => setCreating(false)} onCancel={() => setCreating(false)} />
      </FormDrawer>
    </Page>
  )
}

function AccountActions({ account }: { account: Account }) {
  const { t } = useTranslation('identity')
  const [link, setLink] = useState<OneTimeLink>()
  const params = { path: { id: account.id } }
  const invite = useWrite('post', '/api/v1/portal-accounts/{id}/invite', ['portal-accounts'])
  const disable = useWrite('post', '/api/v1/portal-accounts/{id}/disable', ['portal-accounts'])
  const enable = useWrite('post', '/api/v1/portal-accounts/{id}/enable', ['portal-accounts'])
  return (
    <>
      <Button type="text" size="small" onClick={() => invite.mutate({ params }, { onSuccess: setLink })}>
        {t('actions.invite')}
      </Button>
      {account.status === 'disabled' ? (
        <Button type="text" size="small" onClick={() => enable.mutate({ params, version: account.version })}>
          {t('actions.enable')}
        </Button>
      ) : (
        <Button type="text" size="small" onClick={() => disable.mutate({ params, version: account.version })}>
          {t('actions.disable')}
        </Button>
      )}
      <ProblemLine problem={invite.error ?? disable.error ?? enable.error} />
      <Suspense>{link && <LinkDialog link={link} onClose={() => setLink(undefined)} />}</Suspense>
    </>
  )
}
