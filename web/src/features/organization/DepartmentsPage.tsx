import { ApartmentOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/pages'
import { get, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { named } from '@/shared/format/format'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { RecordForm } from '@/shared/resource/RecordForm'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Person } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import { departments } from './departments.resource'
import styles from './organization.module.css'
import { flatten } from './parts/tree'

type Department = Row<'/api/v1/departments'>
type Editing = { record?: Department; parent?: string }

/** The departments as a tree; managers see what lies below theirs. */
export function DepartmentsPage() {
  const { t } = useTranslation(['organization', 'common'])
  const can = useCan()
  const list = useQuery(get('/api/v1/departments'))
  const [editing, setEditing] = useState<Editing>()
  const add = can('departments:write') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing({})}>
      {t('departments.new')}
    </Button>
  )
  return (
    <Page title={t('nav.departments')} note={t('departments.note')} actions={add} width="reading">
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : !list.data ? (
          <Lines />
        ) : list.data.data.length === 0 ? (
          <Empty icon={<ApartmentOutlined />} title={t('departments.empty')} action={add} />
        ) : (
          <ul className={styles.tree}>
            {flatten(list.data.data).map(({ node, depth }) => (
              <li key={node.id} style={{ '--depth': depth } as React.CSSProperties}>
                <span className={styles.node}>{named(node)}</span>
                <Person name={node.head?.name} />
                <span className="muted">{t('departments.members', { count: node.members })}</span>
                {can('departments:write') && (
                  <DepartmentActions
                    department={node}
                    onEdit={() => setEditing({ record: node })}
                    onAdd={() => setEditing({ parent: node.id })}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <FormDrawer
        title={editing?.record ? named(editing.record) : t('departments.new')}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      >
        {editing && (
          <RecordForm
            resource={departments}
            record={editing.record}
            initial={{ parent_id: editing.parent }}
            onDone={() => setEditing(undefined)}
            onCancel={() => setEditing(undefined)}
          />
        )}
      </FormDrawer>
    </Page>
  )
}

interface DepartmentActionsProps {
  department: Department
  onEdit: () => void
  onAdd: () => void
}

function DepartmentActions({ department, onEdit, onAdd }: DepartmentActionsProps) {
  const { t } = useTranslation(['organization', 'common'])
  const toast = useToast()
  const remove = useWrite('delete', '/api/v1/departments/{id}', ['departments'])
  const restore = useWrite('post', '/api/v1/trash/{subject}/{id}/restore', ['departments'])
  const { id } = department
  const drop = () =>
    remove.mutate(
      { params: { path: { id } } },
      {
        onSuccess: () =>
          toast.undone(t('common:deleted'), () => restore.mutate({ params: { path: { subject: 'departments', id } } })),
      },
    )
  return (
    <span className={styles.nodeActions}>
      <Button type="text" size="small" onClick={onEdit}>
        {t('common:edit')}
      </Button>
      <Button type="text" size="small" onClick={onAdd}>
        {t('departments.below')}
      </Button>
      <Button type="text" size="small" danger onClick={drop} loading={remove.isPending}>
        {t('common:delete')}
      </Button>
      <ProblemLine problem={remove.error} />
    </span>
  )
}
