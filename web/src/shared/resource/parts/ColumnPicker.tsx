import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Checkbox, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Field } from '../defineResource'
import type { Density } from '../filter'
import styles from '../table.module.css'
import { useFieldLabel } from '../useFieldLabel'
import type { ListToolsProps } from './ListTools'

/** The shown names with one of them a place further up or down. */
function moved(names: readonly string[], from: number, by: number): string[] {
  const list = [...names]
  const [one] = list.splice(from, 1)
  if (one !== undefined) list.splice(from + by, 0, one)
  return list
}

/** Which columns stand in the table, in what order, and how close its rows are. */
export function ColumnPicker({ resource, columns, row, search, setSearch }: ListToolsProps) {
  const { t } = useTranslation('lists')
  const label = useFieldLabel(resource)
  const shown = columns.map(({ name }) => name)
  const there = (field: Field) => field.kind !== 'file' && (field.column || (row !== undefined && field.name in row))
  const others = resource.fields.filter((field) => there(field) && !shown.includes(field.name))
  const put = (names: string[]) => setSearch({ columns: names.join(',') } as never)
  return (
    <div className={styles.picker}>
      <ol aria-label={t('columns')}>
        {columns.map((field, index) => (
          <li key={field.name}>
            <Checkbox
              checked
              disabled={columns.length === 1}
              onChange={() => put(shown.filter((name) => name !== field.name))}
            >
              {label(field)}
            </Checkbox>
            <span className={styles.pickerMove}>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                disabled={index === 0}
                aria-label={t('up', { column: label(field) })}
                onClick={() => put(moved(shown, index, -1))}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                disabled={index === columns.length - 1}
                aria-label={t('down', { column: label(field) })}
                onClick={() => put(moved(shown, index, 1))}
              />
            </span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul aria-label={t('otherColumns')}>
          {others.map((field) => (
            <li key={field.name}>
              <Checkbox checked={false} onChange={() => put([...shown, field.name])}>
                {label(field)}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pickerFoot}>
        <Segmented
          size="small"
          aria-label={t('density')}
          value={search.density ?? 'usual'}
          options={(['compact', 'usual', 'comfortable'] as const).map((value) => ({
            value,
            label: t(`densities.${value}`),
          }))}
          onChange={(value) => setSearch({ density: value === 'usual' ? undefined : (value as Density) } as never)}
        />
        <Button
          type="link"
          size="small"
          disabled={!search.columns}
          onClick={() => setSearch({ columns: undefined } as never)}
        >
          {t('usualColumns')}
        </Button>
      </div>
    </div>
  )
}
