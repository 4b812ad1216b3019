import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from './defineResource'
import { useSavable } from './saved'
import { useListSearch } from './useList'
import { type View, viewOf, withView } from './views'
import styles from './views.module.css'

const SavedTabs = lazy(() => import('./parts/SavedTabs'))
const ViewActions = lazy(() => import('./parts/ViewActions'))

export interface BuiltInViews {
  label: string
  tabs: readonly View[]
}

/** Usual questions to a list, as tabs, and those that people have saved; all are conditions of the URL like any other. */
export function ViewTabs({ resource, views }: { resource: Resource; views?: BuiltInViews | undefined }) {
  const { t } = useTranslation()
  const [search, setSearch] = useListSearch()
  const savable = useSavable(resource)
  if (!views && !savable) return null
  const tabs = views?.tabs ?? [{ key: 'all', label: t('all'), where: [] }]
  const active = search.view ? undefined : viewOf(tabs, search.filter)
  const choose = (key: string) => {
    // What a saved view arranged goes with it.
    const kept = search.view ? undefined : search.filter
    const cleared = search.view ? { view: undefined, sort: undefined, columns: undefined, density: undefined } : {}
    setSearch({ ...cleared, filter: withView(tabs, kept, key) } as never, { replace: false })
  }
  return (
    <div className={styles.bar}>
      <div className={styles.tabs}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div role="group" aria-label={views?.label ?? t('views')} className={styles.views}>
          {tabs.map((view) => (
            <button key={view.key} type="button" aria-pressed={view.key === active} onClick={() => choose(view.key)}>
              {view.label}
            </button>
          ))}
        </div>
        {savable && (
          <Suspense fallback={null}>
            <SavedTabs list={savable} />
          </Suspense>
        )}
      </div>
      {savable && (
        <Suspense fallback={null}>
          <ViewActions list={savable} />
        </Suspense>
      )}
    </div>
  )
}
