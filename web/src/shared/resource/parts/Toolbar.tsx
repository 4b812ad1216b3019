import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '@/app/keyboard'
import { useClear } from '../../ui/useClear'
import type { Field, Resource } from '../defineResource'
import type { Condition, ListSearch } from '../filter'
import { useSavable } from '../saved'
import styles from '../table.module.css'
import type { SetSearch } from '../useList'
import type { AnyRow } from './view'

export interface ToolbarProps {
  resource: Resource
  search: ListSearch
  setSearch: SetSearch
  where?: readonly Condition[] | undefined
  /** The columns shown, and a row to see which there might be. */
  columns?: readonly Field[]
  row?: AnyRow | undefined
  ticked?: readonly string[] | undefined
  extra?: ReactNode
}

const FilterBar = lazy(() => import('./FilterBar'))
const ListTools = lazy(() => import('./ListTools'))

export function Toolbar(props: ToolbarProps) {
  const { resource, search, setSearch, columns, extra } = props
  const savable = useSavable(resource)
  const { t } = useTranslation()
  const clear = useClear()
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState(search.q ?? '')
  const latest = useRef(setSearch)
  latest.current = setSearch
  useShortcuts([{ keys: '/', run: () => box.current?.focus() }])

  useEffect(() => setTyped(search.q ?? ''), [search.q])
  useEffect(() => {
    const q = typed.trim()
    if (q === (search.q ?? '')) return
    const timer = setTimeout(() => latest.current({ q: q || undefined } as ListSearch), 250)
    return () => clearTimeout(timer)
  }, [typed, search.q])

  return (
    <div className={styles.toolbar}>
      <Input
        ref={box}
        type="search"
        allowClear={clear}
        className={styles.search ?? ''}
        prefix={<SearchOutlined />}
        placeholder={t(`searchIn.${resource.subject}` as never, { defaultValue: t('search') }) as string}
        aria-label={t('search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Suspense fallback={null}>
        <FilterBar resource={resource} where={props.where} search={search} setSearch={setSearch} />
      </Suspense>
      {(extra || (savable && columns)) && (
        <div className={styles.toolbarExtra}>
          {extra}
          {savable && columns && (
            <Suspense fallback={null}>
              <ListTools {...props} columns={columns} list={savable} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  )
}
