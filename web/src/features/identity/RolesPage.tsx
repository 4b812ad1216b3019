import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import type { Got } from '@/api/query'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { named } from '@/shared/format/format'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { Chip } from '@/shared/ui/Status'
import styles from './identity.module.css'
import { RoleForm } from './parts/RoleForm'

export type Role = Got<'/api/v1/roles'>['data'][number]

/** Who may do what: roles are data, the built-in ones included. */
export function RolesPage() {
  const { t } = useTranslation('identity')
  const list = usePages('/api/v1/roles', { params: { query: { limit: 100 } } })
  const [editing, setEditing] = useState<Role | 'new'>()
  return (
    <Page
      title={t('nav.roles')}
      note={t('roles.note')}
      actions={
        <Can permission="roles:write">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
            {t('roles.new')}
          </Button>
        </Can>
      }
    >
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Lines />
        ) : (
          <ul className={styles.rows}>
            {list.rows.map((role) => (
              <li key={role.id}>
                <div>
                  <p className={styles.line}>
                    <button type="button" className={styles.linkButton} onClick={() => setEditing(role)}>
                      {named(role)}
                    </button>
                    {role.built_in && <Chip>{t('roles.builtIn')}</Chip>}
                  </p>
                  <p className="muted">{t('roles.summary', { count: role.members, grants: role.grants.length })}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <FormDrawer
        title={editing && editing !== 'new' ? named(editing) : t('roles.new')}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        size={720}
      >
        {editing && <RoleForm role={editing === 'new' ? undefined : editing} onDone={() => setEditing(undefined)} />}
      </FormDrawer>
    </Page>
  )
}
