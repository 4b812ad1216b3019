import { PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from '../builder.module.css'
import { addOption, moved } from './draft'
import { Movers } from './Movers'
import type { Option } from './questionnaire'

interface OptionsEditorProps {
  title: string
  prefix: string
  options: readonly Option[]
  onChange: (options: Option[]) => void
}

/** What can be chosen, one a line, in both languages. */
export function OptionsEditor({ title, prefix, options, onChange }: OptionsEditorProps) {
  const { t } = useTranslation('surveys')
  const put = (at: number, part: Partial<Option>) =>
    onChange(options.map((option, index) => (index === at ? { ...option, ...part } : option)))
  return (
    <div className={styles.options}>
      <span className={styles.label}>{title}</span>
      {options.map((option, index) => {
        const name = `${title} ${index + 1}`
        return (
          <div key={option.id} className={styles.option}>
            <Input
              aria-label={name}
              value={option.text}
              maxLength={500}
              onChange={({ target }) => put(index, { text: target.value })}
            />
            <Input
              aria-label={`${name} (English)`}
              placeholder="English"
              lang="en"
              value={option.text_en ?? ''}
              maxLength={500}
              onChange={({ target }) => put(index, { text_en: target.value || null })}
            />
            <Movers
              name={name}
              first={index === 0}
              last={index === options.length - 1}
              onMove={(by) => onChange(moved(options, index, by))}
              onRemove={() => onChange(options.filter((_, at) => at !== index))}
            />
          </div>
        )
      })}
      <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => onChange(addOption(options, prefix))}>
        {t('builder.add', { what: title })}
      </Button>
    </div>
  )
}
