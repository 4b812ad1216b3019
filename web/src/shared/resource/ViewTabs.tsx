import { useListSearch } from './useList'
import { type View, viewOf, withView } from './views'
import styles from './views.module.css'

/** Usual questions to a list, as tabs; they are conditions of the filter in the URL like any other. */
export function ViewTabs({ views, label }: { views: readonly View[]; label: string }) {
  const [search, setSearch] = useListSearch()
  const active = viewOf(views, search.filter)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={label} className={styles.views}>
      {views.map((view) => (
        <button
          key={view.key}
          type="button"
          aria-pressed={view.key === active}
          onClick={() => setSearch({ filter: withView(views, search.filter, view.key) } as never)}
        >
          {view.label}
        </button>
      ))}
    </div>
  )
}
