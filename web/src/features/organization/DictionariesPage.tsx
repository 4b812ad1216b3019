import { PlusOutlined } from '@ant-design/icons'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/pages'
import { useCan } from '@/app/session'
import { named } from '@/shared/format/format'
import { Can } from '@/shared/permission/Can'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { useEnum } from '@/shared/resource/fields/status'
import { RecordForm } from '@/shared/resource/RecordForm'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Page } from '@/shared/ui/Page'
import { dictionaries } from './dictionaries.resource'
import styles from './organization.module.css'

type Entry = Row<'/api/v1/dictionaries'>

const route = getRouteApi('/_staff/settings/dictionaries')

/** The look-up lists of the company, one kind at a time. */
export function DictionariesPage() {
  const { t } = useTranslation('organization')
  const can = useCan()
  const { kind } = route.useSearch()
  const { values, word } = useEnum('DictionaryKind')
  const [editing, setEditing] = useState<Entry | 'new'>()
  const close = () => setEditing(undefined)
  return (
    <Page
      title={t('nav.dictionaries')}
      note={t('dictionaries.note')}
      actions={
        <Can permission="dictionaries:write">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
            {t('dictionaries.new')}
          </Button>
        </Can>
      }
    >
      <div className={styles.split}>
        <nav aria-label={t('nav.dictionaries')}>
          <ul className={styles.kinds}>
            {values.map((value) => (
              <li key={value}>
                <Link
                  to="/settings/dictionaries"
                  search={{ kind: value }}
                  aria-current={value === kind ? 'page' : undefined}
                  className={styles.kind}
                >
                  {word(value)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ResourceTable
          key={kind}
          resource={dictionaries}
          where={[{ field: 'kind', op: 'eq', value: kind }]}
          onOpen={can('dictionaries:write') ? setEditing : undefined}
        />
      </div>
      <FormDrawer
        title={editing && editing !== 'new' ? named(editing) : `${t('dictionaries.new')} · ${word(kind)}`}
        open={editing !== undefined}
        onClose={close}
      >
        {editing && (
          <RecordForm
            resource={dictionaries}
            record={editing === 'new' ? undefined : editing}
            prepare={(body) => (editing === 'new' ? { ...body, kind } : body)}
            onDone={close}
            onCancel={close}
          />
        )}
      </FormDrawer>
    </Page>
  )
}
