import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** A new password, twice. */
export function NewPasswordFields({ name }: { name: string }) {
  const { t } = useTranslation('identity')
  return (
    <>
      <Form.Item
        name={name}
        label={t('password.new')}
        extra={t('password.rule')}
        rules={[{ required: true }, { min: 8, max: 128, message: t('password.rule') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('password.repeat')}
        dependencies={[name]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue(name) ? Promise.resolve() : Promise.reject(new Error(t('password.differ'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
