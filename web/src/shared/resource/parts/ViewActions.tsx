import { EllipsisOutlined, SaveOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { Dropdown } from '@/shared/ui/deferred'
import { arranged, arrangementOf, differs, type NewView, savedOf, useSavedViews } from '../saved'
import { useListSearch } from '../useList'
import styles from '../views.module.css'

const ViewDialog = lazy(() => import('./ViewDialog'))

/** What can be done with the list as it is arranged: save it, or do something with the saved view that is open. */
export default function ViewActions({ list }: { list: NewView['list'] }) {
  const { t } = useTranslation(['lists', 'common'])
  const [search, setSearch] = useListSearch()
  const { rows } = useSavedViews(list)
  const [dialog, setDialog] = useState<'new' | 'edit'>()
  const save = useWrite('patch', '/api/v1/views/{id}', ['views'])
  const remove = useWrite('delete', '/api/v1/views/{id}', ['views'])
  const create = useWrite('post', '/api/v1/views', ['views'])
  const toast = useToast()
  const view = rows.find(({ id }) => id === search.view)
  const changed = view ? differs(view, search) : arranged(search)
  const mayChange = view?.actions.some(({ name, allowed }) => name === 'update' && allowed) ?? false
  const params = { params: { path: { id: view?.id ?? '' } } }
  const keep = () =>
    view &&
    save.mutate(
      { ...params, version: view.version, body: savedOf(search) },
      { onSuccess: () => toast.done(t('common:saved')) },
    )
  const restore = () => view && setSearch(arrangementOf(view) as never)
  const giveUp = () => {
    if (!view) return
    const { name, share, position } = view
    const again = { list, name, share, position, ...savedOf(arrangementOf(view)) }
    remove.mutate(params, {
      onSuccess: () => {
        setSearch({
          view: undefined,
          filter: undefined,
          sort: undefined,
          columns: undefined,
          density: undefined,
        } as never)
        toast.undone(t('removed', { name }), () => create.mutate({ body: again as never }))
      },
    })
  }
  const items = [
    { key: 'new', label: t('saveAs'), onClick: () => setDialog('new') },
    ...(mayChange ? [{ key: 'edit', label: t('settings'), onClick: () => setDialog('edit') }] : []),
    ...(changed ? [{ key: 'restore', label: t('restore'), onClick: restore }] : []),
    ...(mayChange ? [{ key: 'remove', danger: true, label: t('remove'), onClick: giveUp }] : []),
  ]
  return (
    <div className={styles.actions}>
      {changed && (!view || mayChange) && (
        <Button
          size="small"
          type={view ? 'primary' : 'text'}
          ghost={Boolean(view)}
          icon={<SaveOutlined />}
          loading={save.isPending}
          onClick={view ? keep : () => setDialog('new')}
        >
          {view ? t('common:save') : t('saveView')}
        </Button>
      )}
      {view && (
        <Dropdown trigger={['click']} menu={{ items }}>
          <Button size="small" type="text" icon={<EllipsisOutlined />} aria-label={t('menu', { name: view.name })} />
        </Dropdown>
      )}
      {dialog && (
        <Suspense fallback={null}>
          <ViewDialog
            list={list}
            view={dialog === 'edit' ? view : undefined}
            search={search}
            onClose={() => setDialog(undefined)}
            onSaved={(id) => setSearch({ view: id } as never)}
          />
        </Suspense>
      )}
    </div>
  )
}
