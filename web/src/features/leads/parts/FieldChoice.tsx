import { Form, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useEnum } from '@/shared/resource/fields/status'
import { Panel } from '@/shared/ui/Page'
import styles from '../forms.module.css'
import { fieldNames } from './draft'

/** Which of the lead's own fields are asked for. The name always is. */
export function FieldChoice() {
  const { t } = useTranslation('leads')
  const { word } = useEnum('CaptureFieldName')
  return (
    <Panel title={t('forms.fields')}>
      <p className="muted">{t('forms.fieldsHint')}</p>
      {fieldNames.map((name) => (
        <div key={name} className={styles.choice}>
          <span>{word(name)}</span>
          <Form.Item name={['asked', name]} noStyle>
            <Segmented
              size="small"
              aria-label={word(name)}
              options={(['no', 'optional', 'required'] as const).map((value) => ({
                value,
                label: t(`forms.asked.${value}`),
              }))}
            />
          </Form.Item>
        </div>
      ))}
    </Panel>
  )
}
