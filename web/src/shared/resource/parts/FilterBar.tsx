import { ApartmentOutlined, CloseOutlined, FilterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dropdown } from '@/shared/ui/deferred'
import { filterName, type Resource } from '../defineResource'
import { kindOf } from '../fields/kinds'
import { type Condition, type FilterNode, filterOf, isCondition, type ListSearch, nodesOf } from '../filter'
import styles from '../table.module.css'
import { useFieldLabel } from '../useFieldLabel'
import type { SetSearch } from '../useList'
import { complete, FilterChip, NodeText } from './FilterChip'

const FilterBuilder = lazy(() => import('../builder/FilterBuilder'))

interface FilterBarProps {
  resource: Resource
  where?: readonly Condition[] | undefined
  search: ListSearch
  setSearch: SetSearch
}

/** One chip per condition or group, a menu for more, and the editor for whatever is not that simple. */
export default function FilterBar({ resource, where, search, setSearch }: FilterBarProps) {
  const { t } = useTranslation()
  const label = useFieldLabel(resource)
  const fields = resource.fields.filter((field) => field.filter)
  const nodes = nodesOf(search.filter)
  const conditions = nodes.filter(isCondition)
  const groups = nodes.filter((node) => !isCondition(node))
  const [building, setBuilding] = useState(false)
  const [editing, setEditing] = useState<number>()
  const [draft, setDraft] = useState<Condition>()
  if (fields.length === 0 && nodes.length === 0) return null

  const putAll = (list: FilterNode[]) => setSearch({ filter: filterOf(list) } as ListSearch)
  const put = (list: Condition[]) => putAll([...list, ...groups])
  const shown = draft ? [...conditions, draft] : conditions
  const settle = (index: number, condition: Condition) => {
    if (index >= conditions.length) {
      setDraft(condition)
      return
    }
    if (complete(condition)) put(conditions.map((old, at) => (at === index ? condition : old)))
  }
  const close = () => {
    if (draft && complete(draft)) put([...conditions, draft])
    setDraft(undefined)
    setEditing(undefined)
  }
  const known = ({ field: name }: Condition) => fields.some((field) => filterName(field) === name)
  const others = conditions.filter((condition) => !known(condition))
  const start = (name: string) => {
    const field = fields.find((candidate) => candidate.name === name)
    if (!field) return
    setDraft({ field: filterName(field), op: kindOf(field).ops[0] ?? 'eq' })
    setEditing(conditions.length)
  }

  return (
    <div className={styles.filters}>
      {shown.map((condition, index) => {
        const field = fields.find((candidate) => filterName(candidate) === condition.field)
        if (!field) return null
        return (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no identity but its place
            key={index}
            field={field}
            label={label(field)}
            condition={condition}
            open={editing === index}
            onOpen={(open) => (open ? setEditing(index) : close())}
            onChange={(changed) => settle(index, changed)}
            onRemove={() => {
              setDraft(undefined)
              setEditing(undefined)
              put(conditions.filter((_, at) => at !== index))
            }}
          />
        )
      })}
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group has no identity but its place
        <span key={index} className={styles.filterChip}>
          <button type="button" onClick={() => setBuilding(true)}>
            <NodeText node={group} fields={fields} label={label} />
          </button>
          <button
            type="button"
            aria-label={t('filter.remove', { field: t('filter.builder') })}
            onClick={() => putAll(nodes.filter((node) => node !== group))}
          >
            <CloseOutlined />
          </button>
        </span>
      ))}
      {others.length > 0 && (
        <span className={styles.filterChip}>
          <span className={styles.filterOther}>{t('filter.others', { count: others.length })}</span>
          <button
            type="button"
            aria-label={t('filter.remove', { field: t('filter.others', { count: others.length }) })}
            onClick={() => put(conditions.filter(known))}
          >
            <CloseOutlined />
          </button>
        </span>
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: fields.map((field) => ({ key: field.name, label: label(field) })),
          onClick: ({ key }) => start(key),
        }}
      >
        <Button type="text" icon={<FilterOutlined />} aria-label={t('filter.add')}>
          <span className={styles.filterLabel}>{t('filter.add')}</span>
        </Button>
      </Dropdown>
      {fields.length > 1 && (
        <Button
          type="text"
          icon={<ApartmentOutlined />}
          aria-label={t('filter.builder')}
          title={t('filter.builder')}
          onClick={() => setBuilding(true)}
        />
      )}
      {building && (
        <Suspense fallback={null}>
          <FilterBuilder
            resource={resource}
            where={where}
            nodes={nodes}
            onApply={(built) => setSearch({ filter: filterOf(built) } as ListSearch, { replace: false })}
            onClose={() => setBuilding(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
