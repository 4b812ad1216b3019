import { KeyOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { date } from '@/shared/format/format'
import { Time } from '@/shared/format/Time'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './identity.module.css'
import type { Made } from './parts/KeyForm'

const KeyForm = lazy(() => import('./parts/KeyForm'))
const SecretDialog = lazy(() => import('./parts/SecretDialog'))

/** Keys for integrations: a secret is shown once and kept only as a hash. */
export function ApiKeysPage() {
  const { t } = useTranslation(['identity', 'common'])
  const keys = useQuery(get('/api/v1/api-keys'))
  const remove = useWrite('delete', '/api/v1/api-keys/{id}', ['api-keys'])
  const [creating, setCreating] = useState(false)
  const [made, setMade] = useState<Made>()
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t('apiKeys.new')}
    </Button>
  )
  return (
    <Page title={t('nav.apiKeys')} note={t('apiKeys.note')} actions={button} width="reading">
      <ProblemLine problem={remove.error} />
      <Panel flush>
        {keys.isError ? (
          <ProblemPanel problem={keys.error} retry={() => void keys.refetch()} />
        ) : !keys.data ? (
          <Lines />
        ) : keys.data.data.length === 0 ? (
          <Empty icon={<KeyOutlined />} title={t('apiKeys.empty')} />
        ) : (
          <ul className={styles.rows}>
            {keys.data.data.map((key) => (
              <li key={key.id}>
                <div>
                  <p>
                    {key.name} <code className="muted">{key.prefix}…</code>
                  </p>
                  <p className="muted">
                    {t('apiKeys.permissions', { count: key.permissions.length })}
                    {' · '}
                    {key.expires_at ? t('apiKeys.expires', { at: date(key.expires_at) }) : t('apiKeys.never')}
                    {key.last_used_at && (
                      <>
                        {' · '}
                        {t('apiKeys.used')} <Time at={key.last_used_at} />
                      </>
                    )}
                  </p>
                </div>
                <Popconfirm
                  title={t('apiKeys.removeSure')}
                  onConfirm={() => remove.mutate({ params: { path: { id: key.id } } })}
                >
                  <Button danger>{t('apiKeys.revoke')}</Button>
                </Popconfirm>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <FormDrawer title={t('apiKeys.new')} open={creating} onClose={() => setCreating(false)}>
        <Suspense fallback={<Lines />}>
          <KeyForm
            onDone={(key) => {
              setCreating(false)
              setMade(key)
            }}
          />
        </Suspense>
      </FormDrawer>
      <Suspense>{made?.secret && <SecretDialog secret={made.secret} onClose={() => setMade(undefined)} />}</Suspense>
    </Page>
  )
}
