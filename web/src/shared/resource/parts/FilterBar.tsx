import { ApartmentOutlined, CloseOutlined, FilterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dropdown, Popover, Select } from '@/shared/ui/deferred'
import { type Field, filterName, type Resource } from '../defineResource'
import { kindOf } from '../fields/kinds'
import {
  type Condition,
  type FilterNode,
  filterOf,
  isCondition,
  type ListSearch,
  nodesOf,
  type Op,
  partsOf,
} from '../filter'
import styles from '../table.module.css'
import { useFieldLabel } from '../useFieldLabel'
import type { SetSearch } from '../useList'

const FilterBuilder = lazy(() => import('../builder/FilterBuilder'))

interface FilterBarProps {
  resource: Resource
  where?: readonly Condition[] | undefined
  search: ListSearch
  setSearch: SetSearch
}

const valueless = (op: Op) => op === 'is_empty' || op === 'is_not_empty'
const complete = ({ op, value }: Condition) =>
  valueless(op) ||
  (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))

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

interface NodeTextProps {
  node: FilterNode
  fields: readonly Field[]
  label: (field: Field) => string
}

/** A filter in words: “level is A or last follow-up before 30 days ago”. */
function NodeText({ node, fields, label }: NodeTextProps) {
  const { t } = useTranslation()
  if (isCondition(node)) {
    const field = fields.find((candidate) => filterName(candidate) === node.field)
    return (
      <>
        <b>{field ? label(field) : node.field}</b> {t(`filter.ops.${node.op}`)}{' '}
        {field && !valueless(node.op) && <FilterValue field={field} condition={node} />}
      </>
    )
  }
  const { word, parts } = partsOf(node) ?? { word: 'and' as const, parts: [] }
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place
    <span key={index}>
      {index > 0 && <span className={styles.filterWord}> {t(`filter.${word}`)} </span>}
      {!isCondition(part) && '('}
      <NodeText node={part} fields={fields} label={label} />
      {!isCondition(part) && ')'}
    </span>
  ))
}

interface ChipProps {
  field: Field
  label: string
  condition: Condition
  open: boolean
  onOpen: (open: boolean) => void
  onChange: (condition: Condition) => void
  onRemove: () => void
}

function FilterChip({ field, label, condition, open, onOpen, onChange, onRemove }: ChipProps) {
  const { t } = useTranslation()
  const kind = kindOf(field)
  const Value = kind.FilterInput
  const editor = (
    <form
      className={styles.filterEditor}
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(false)
      }}
    >
      <Select
        aria-label={t('filter.operator')}
        value={condition.op}
        options={kind.ops.map((op) => ({ value: op, label: t(`filter.ops.${op}`) }))}
        onChange={(op: Op) => onChange({ field: condition.field, op })}
      />
      {!valueless(condition.op) && Value && (
        <Value
          field={field as never}
          op={condition.op}
          aria-label={label}
          value={condition.value}
          onChange={(value) => onChange({ ...condition, value })}
        />
      )}
      <Button htmlType="submit" type="primary">
        {t('filter.apply')}
      </Button>
    </form>
  )
  return (
    <span className={styles.filterChip}>
      <Popover
        trigger="click"
        placement="bottomLeft"
        open={open}
        onOpenChange={onOpen}
        content={editor}
        destroyOnHidden
      >
        <button type="button">
          <b>{label}</b> {t(`filter.ops.${condition.op}`)}{' '}
          {!valueless(condition.op) && complete(condition) && <FilterValue field={field} condition={condition} />}
        </button>
      </Popover>
      <button type="button" aria-label={t('filter.remove', { field: label })} onClick={onRemove}>
        <CloseOutlined />
      </button>
    </span>
  )
}

function FilterValue({ field, condition }: { field: Field; condition: Condition }) {
  const { t } = useTranslation()
  const { FilterText } = kindOf(field)
  if (FilterText) return <FilterText value={condition.value} op={condition.op} field={field as never} />
  return (
    <>
      {Array.isArray(condition.value) ? t('filter.chosen', { count: condition.value.length }) : String(condition.value)}
    </>
  )
}
