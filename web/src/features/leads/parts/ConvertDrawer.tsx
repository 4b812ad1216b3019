import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm, isProblem } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { Duplicates } from '@/shared/customer/Duplicates'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import styles from '../leads.module.css'
import { type Lead, touched } from '../leads.resource'

type Convert = Body<'post', '/api/v1/leads/{id}/convert'>

interface ConvertDrawerProps {
  lead: Pick<Lead, 'id' | 'version' | 'name' | 'organization' | 'mobile' | 'email'>
  onClose: () => void
}

/** Makes a customer of a lead. Who might be the same is shown first: one of them can be taken instead. */
export function ConvertDrawer({ lead, onClose }: ConvertDrawerProps) {
  const { t } = useTranslation(['leads', 'common'])
  const toast = useToast()
  const navigate = useNavigate()
  const kinds = useEnum('CustomerKind')
  const intents = useEnum('Intent')
  const [form] = Form.useForm<Convert>()
  const write = useWrite('post', '/api/v1/leads/{id}/convert', [...touched, 'customers', 'conversations', 'follow-ups'])
  const convert = async (body: Convert) => {
    try {
      const done = await write.mutateAsync({ params: { path: { id: lead.id } }, body, version: lead.version })
      toast.done(t('convert.done', { name: done.customer?.name }))
      if (done.customer) await navigate({ to: '/customers/$id', params: { id: done.customer.id } })
    } catch (error) {
      if (!isProblem(error)) throw error
      applyToForm(error, form)
    }
  }
  const named = (label: string) => ({ label, messageVariables: { label } })
  return (
    <FormDrawer title={t('convert.title', { name: lead.name })} open onClose={onClose}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          name: lead.organization ?? lead.name,
          kind: lead.organization ? 'organization' : 'person',
          contact: lead.organization !== null,
          mobile: lead.mobile,
          email: lead.email,
        }}
        onFinish={({ name, kind, intent, contact }) =>
          void convert({ ...(name && { name }), kind, contact: contact ?? false, ...(intent && { intent }) } as Convert)
        }
      >
        {/* What duplicates are looked for by, beside the name. */}
        <Form.Item name="mobile" hidden>
          <Input />
        </Form.Item>
        <Form.Item name="email" hidden>
          <Input />
        </Form.Item>
        <Duplicates exceptLead={lead.id} onPick={(customer_id) => void convert({ customer_id })} />
        <p className="muted">{t('convert.hint')}</p>
        <ProblemLine problem={write.error && write.error.errors.length === 0 ? write.error : undefined} />
        <Form.Item name="name" {...named(t('convert.name'))} rules={[{ required: true }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="kind" {...named(t('convert.kind'))}>
          <Select options={kinds.options} />
        </Form.Item>
        <Form.Item name="intent" {...named(t('convert.intent'))}>
          <Select options={intents.options} allowClear />
        </Form.Item>
        <Form.Item name="contact" valuePropName="checked">
          <Checkbox>{t('convert.contact', { name: lead.name })}</Checkbox>
        </Form.Item>
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={write.isPending}>
            {t('actions.convert')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </Form>
    </FormDrawer>
  )
}
