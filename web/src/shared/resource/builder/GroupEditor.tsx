import { ApartmentOutlined, CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Field } from '../defineResource'
import { type FilterNode, type Group, isCondition, partsOf } from '../filter'
import styles from './builder.module.css'
import { ConditionRow } from './ConditionRow'
import { conditionOn, group, MAX_DEPTH } from './model'

interface GroupEditorProps {
  fields: readonly Field[]
  label: (field: Field) => string
  value: Group
  onChange: (value: Group) => void
  onRemove?: () => void
  strict: boolean
  depth?: number
}

/** Conditions of which all must hold or one, and groups of such within. */
export function GroupEditor({ value, onChange, onRemove, depth = 1, ...rest }: GroupEditorProps) {
  const { t } = useTranslation('lists')
  const { fields } = rest
  const { word, parts } = partsOf(value) ?? { word: 'and' as const, parts: [] }
  const put = (nodes: FilterNode[]) => onChange(group(word, nodes))
  const replace = (index: number, node: FilterNode) => put(parts.map((old, at) => (at === index ? node : old)))
  const without = (index: number) => put(parts.filter((_, at) => at !== index))
  const first = fields[0]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={t('group', { depth })} className={styles.group} data-depth={depth}>
      <div className={styles.head}>
        <Segmented
          size="small"
          aria-label={t('word')}
          value={word}
          options={[
            { value: 'and', label: t('all') },
            { value: 'or', label: t('any') },
          ]}
          onChange={(chosen) => onChange(group(chosen as 'and' | 'or', parts))}
        />
        {onRemove && (
          <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('removeGroup')} onClick={onRemove} />
        )}
      </div>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place
        <div key={index} className={styles.part}>
          <span className={styles.word} aria-hidden>
            {index > 0 && t(word)}
          </span>
          {isCondition(part) ? (
            <ConditionRow
              {...rest}
              condition={part}
              onChange={(changed) => replace(index, changed)}
              onRemove={() => without(index)}
            />
          ) : (
            <GroupEditor
              {...rest}
              depth={depth + 1}
              value={part}
              onChange={(changed) => replace(index, changed)}
              onRemove={() => without(index)}
            />
          )}
        </div>
      ))}
      <div className={styles.add}>
        <Button
          type="text"
          size="small"
          icon={<PlusOutlined />}
          disabled={!first}
          onClick={() => first && put([...parts, conditionOn(first)])}
        >
          {t('addCondition')}
        </Button>
        {depth < MAX_DEPTH && (
          <Button
            type="text"
            size="small"
            icon={<ApartmentOutlined />}
            disabled={!first}
            onClick={() => first && put([...parts, group(word === 'and' ? 'or' : 'and', [conditionOn(first)])])}
          >
            {t('addGroup')}
          </Button>
        )}
      </div>
    </div>
  )
}
