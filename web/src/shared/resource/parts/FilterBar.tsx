import { CloseOutlined, FilterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dropdown, Popover, Select } from '@/shared/ui/deferred'
import { type Field, filterName, type Resource } from '../defineResource'
import { kindOf } from '../fields/kinds'
import { type Condition, conditionsOf, filterOf, type ListSearch, type Op } from '../filter'
import styles from '../table.module.css'
import { useFieldLabel } from '../useFieldLabel'

interface FilterBarProps {
  resource: Resource
  search: ListSearch
  setSearch: (change: Partial<ListSearch>) => void
}

const valueless = (op: Op) => op === 'is_empty' || op === 'is_not_empty'
const complete = ({ op, value }: Condition) =>
  valueless(op) ||
  (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))

/** One chip per condition, and a menu for more. */
export function FilterBar({ resource, search, setSearch }: FilterBarProps) {
  const { t } = useTranslation()
  const label = useFieldLabel(resource)
  const fields = resource.fields.filter((field) => field.filter)
  const conditions = conditionsOf(search.filter)
  const [editing, setEditing] = useState<number>()
  const [draft, setDraft] = useState<Condition>()
  if (fields.length === 0 && conditions.length === 0) return null

  const put = (list: Condition[]) => setSearch({ filter: filterOf(list) } as ListSearch)
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
    </div>
  )
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
