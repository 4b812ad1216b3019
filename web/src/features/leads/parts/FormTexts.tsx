import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DictionarySelect } from '@/shared/resource/fields/RefSelect'
import { Switch } from '@/shared/ui/deferred'
import { Panel } from '@/shared/ui/Page'
import type { CaptureForm } from '../captureForms.resource'
import styles from '../forms.module.css'

/** The words of the form in both languages, and where its leads come from. */
export function FormTexts({ made }: { made: CaptureForm | undefined }) {
  const { t } = useTranslation('leads')
  const named = (label: string) => ({ label, messageVariables: { label } })
  const text = (name: 'intro' | 'consent' | 'thanks', required: boolean) => (
    <div className={styles.pair}>
      <Form.Item name={name} {...named(t(`fields.${name}`))} rules={required ? [{ required: true }] : []}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
      <Form.Item name={`${name}_en`} {...named(t(`fields.${name}_en`))}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
    </div>
  )
  return (
    <Panel title={t('forms.texts')}>
      <div className={styles.pair}>
        <Form.Item name="name" {...named(t('fields.form_name'))} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="name_en" {...named(t('fields.form_name_en'))}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      {text('intro', false)}
      {text('consent', true)}
      {text('thanks', true)}
      <div className={styles.pair}>
        <Form.Item name="source_id" {...named(t('fields.source'))}>
          <DictionarySelect kind="source" allowClear shown={made?.source} />
        </Form.Item>
        <Form.Item name="medium_id" {...named(t('fields.medium'))}>
          <DictionarySelect kind="medium" allowClear shown={made?.medium} />
        </Form.Item>
      </div>
      <Form.Item name="active" valuePropName="checked" {...named(t('fields.active'))}>
        <Switch aria-label={t('fields.active')} />
      </Form.Item>
    </Panel>
  )
}
