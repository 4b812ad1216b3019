import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '@/app/keyboard'
import { useClear } from '../../ui/useClear'
import type { Resource } from '../defineResource'
import type { ListSearch } from '../filter'
import styles from '../table.module.css'
import { FilterBar } from './FilterBar'

interface ToolbarProps {
  resource: Resource
  search: ListSearch
  setSearch: (change: Partial<ListSearch>) => void
  extra?: ReactNode
}

export function Toolbar({ resource, search, setSearch, extra }: ToolbarProps) {
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
      <FilterBar resource={resource} search={search} setSearch={setSearch} />
      {extra && <div className={styles.toolbarExtra}>{extra}</div>}
    </div>
  )
}
