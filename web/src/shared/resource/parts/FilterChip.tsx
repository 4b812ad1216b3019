import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Popover, Select } from '@/shared/ui/deferred'
import { type Field, filterName } from '../defineResource'
import { kindOf } from '../fields/kinds'
import { type Condition, type FilterNode, isCondition, type Op, partsOf } from '../filter'
import styles from '../table.module.css'

const valueless = (op: Op) => op === 'is_empty' || op === 'is_not_empty'
/** Whether there is all that the condition needs. */
export const complete = ({ op, value }: Condition) =>
  valueless(op) ||
  (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))

interface NodeTextProps {
  node: FilterNode
  fields: readonly Field[]
  label: (field: Field) => string
}

/** A filter in words: “level is A or last follow-up before 30 days ago”. */
export function NodeText({ node, fields, label }: NodeTextProps) {
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

/** One condition in words, with its editor. */
export function FilterChip({ field, label, condition, open, onOpen, onChange, onRemove }: ChipProps) {
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
