import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import { Panel } from '@/shared/ui/Page'
import styles from '../forms.module.css'

/** Questions of one's own, beside the lead's fields. */
export function Questions() {
  const { t } = useTranslation('leads')
  return (
    <Panel title={t('forms.questions')}>
      <Form.List name="questions">
        {(questions, { add, remove }) => (
          <>
            {questions.map(({ key, name }) => (
              <Question key={key} place={name} onRemove={() => remove(name)} />
            ))}
            {questions.length < 20 && (
              <Button
                icon={<PlusOutlined />}
                onClick={() => add({ label: '', kind: 'text', required: false, options: [] })}
              >
                {t('forms.addQuestion')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Panel>
  )
}

function Question({ place, onRemove }: { place: number; onRemove: () => void }) {
  const { t } = useTranslation(['leads', 'common'])
  const kinds = useEnum('AnswerKind')
  const kind = Form.useWatch(['questions', place, 'kind'])
  const number = place + 1
  return (
    <fieldset className={styles.question}>
      <legend>{t('forms.question', { number })}</legend>
      <div className={styles.pair}>
        <Form.Item
          name={[place, 'label']}
          label={t('forms.label')}
          rules={[{ required: true, message: t('forms.needed') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={[place, 'label_en']} label={t('forms.labelEn')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={[place, 'kind']} label={t('forms.kind')}>
          <Select options={kinds.options} />
        </Form.Item>
        <Form.Item name={[place, 'required']} valuePropName="checked" label={t('forms.must')}>
          <Checkbox>{t('forms.asked.required')}</Checkbox>
        </Form.Item>
      </div>
      {(kind === 'single' || kind === 'multiple') && <Options place={place} />}
      <Button type="text" danger size="small" icon={<DeleteOutlined />} onClick={onRemove}>
        {t('forms.removeQuestion', { number })}
      </Button>
    </fieldset>
  )
}

function Options({ place }: { place: number }) {
  const { t } = useTranslation('leads')
  return (
    <Form.List name={[place, 'options']}>
      {(options, { add, remove }) => (
        <div className={styles.options}>
          {options.map(({ key, name }) => (
            <div key={key} className={styles.option}>
              <Form.Item name={[name, 'label']} noStyle>
                <Input maxLength={100} aria-label={t('forms.option', { number: name + 1 })} />
              </Form.Item>
              <Form.Item name={[name, 'label_en']} noStyle>
                <Input maxLength={100} aria-label={t('forms.optionEn', { number: name + 1 })} placeholder="English" />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('forms.removeOption', { number: name + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({ label: '' })}>
            {t('forms.addOption')}
          </Button>
        </div>
      )}
    </Form.List>
  )
}
