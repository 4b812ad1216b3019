import { GlobalOutlined, TeamOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { arrangementOf, differs, type NewView, type SavedView, useSavedViews } from '../saved'
import { useListSearch } from '../useList'
import styles from '../views.module.css'

const marks = { private: null, department: <TeamOutlined />, company: <GlobalOutlined /> }

/** The views that were saved of a list, as tabs. A link that names one alone shows it as it was saved. */
export default function SavedTabs({ list }: { list: NewView['list'] }) {
  const { t } = useTranslation('lists')
  const [search, setSearch] = useListSearch()
  const { rows } = useSavedViews(list)
  const open = (view: SavedView) => setSearch({ ...arrangementOf(view), view: view.id } as never, { replace: false })

  const alone = search.view && !search.filter && !search.sort && !search.columns && !search.density
  const named = rows.find(({ id }) => id === search.view)
  const shown = useRef<string>(undefined)
  useEffect(() => {
    if (!named || shown.current === named.id) return
    shown.current = named.id
    if (alone) setSearch(arrangementOf(named) as never)
  }, [named, alone, setSearch])

  if (rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={t('saved')} className={styles.views}>
      {rows.map((view) => {
        const active = view.id === search.view
        return (
          <button
            key={view.id}
            type="button"
            aria-pressed={active}
            title={t(`shared.${view.share}`, { name: view.owner.name, department: view.department?.name ?? '' })}
            onClick={() => open(view)}
          >
            {marks[view.share]}
            {view.name}
            {active && differs(view, search) && (
              <span className={styles.changed} role="img" aria-label={t('changed')} />
            )}
          </button>
        )
      })}
    </div>
  )
}
