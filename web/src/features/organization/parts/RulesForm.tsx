import { Button, Form } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Got, useWrite } from '@/api/query'
import type { components } from '@/api/schema'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { Panel } from '@/shared/ui/Page'

export type Settings = Got<'/api/v1/settings'>
type Changes = components['schemas']['SettingsChanges']

interface RulesFormProps {
  settings: Settings
  part: 'pool' | 'service' | 'orders'
  children: ReactNode
}

/** One part of the settings; its fields are named from the part on, as the API's pointers are. */
export function RulesForm({ settings, part, children }: RulesFormProps) {
  const { t } = useTranslation()
  const can = useCan()
  const toast = useToast()
  const [form] = Form.useForm<Changes>()
  const update = useWrite('patch', '/api/v1/settings', ['settings'])
  const save = (values: Changes) =>
    update.mutate(
      { body: values, version: settings.version },
      { onSuccess: () => toast.done(t('saved')), onError: (problem) => void applyToForm(problem, form) },
    )
  return (
    <Panel>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={!can('settings:write')}
        initialValues={{ [part]: settings[part] }}
        onFinish={save}
      >
        {update.error && update.error.errors.length === 0 && <ProblemLine problem={update.error} />}
        {children}
        {can('settings:write') && (
          <Button type="primary" htmlType="submit" loading={update.isPending}>
            {t('save')}
          </Button>
        )}
      </Form>
    </Panel>
  )
}
