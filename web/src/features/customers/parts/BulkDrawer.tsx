import { Button, Form, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { useWrite, type Written } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { kindOf } from '@/shared/resource/fields/kinds'
import { ColleagueSelect, DictionarySelect } from '@/shared/resource/fields/RefSelect'
import { useEnum } from '@/shared/resource/fields/status'
import type { ListSearch } from '@/shared/resource/filter'
import { useFieldLabel } from '@/shared/resource/useFieldLabel'
import { Select } from '@/shared/ui/deferred'
import { customers } from '../customers.resource'
import { BulkProgress } from './BulkProgress'
import { editable, kinds, type Values, workOf } from './bulk'

interface BulkDrawerProps {
  ticked: readonly string[]
  search: ListSearch
  onClose: () => void
}

/** Something done with many customers at once: said, tried out, begun, and watched until it is done or taken back. */
export function BulkDrawer({ ticked, search, onClose }: BulkDrawerProps) {
  const { t } = useTranslation('customers')
  const [job, setJob] = useState<string>()
  return (
    <FormDrawer title={t('bulk.title')} open onClose={onClose} size={480}>
      {job ? <BulkProgress id={job} /> : <BulkForm ticked={ticked} search={search} onBegun={setJob} />}
    </FormDrawer>
  )
}

type Preview = Written<'post', '/api/v1/customers/bulk/preview'>

function BulkForm({ ticked, search, onBegun }: Omit<BulkDrawerProps, 'onClose'> & { onBegun: (id: string) => void }) {
  const { t } = useTranslation('customers')
  const { word } = useEnum('BulkAction')
  const can = useCan()
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  const preview = useWrite('post', '/api/v1/customers/bulk/preview')
  const begin = useWrite('post', '/api/v1/customers/bulk')
  const shown: Preview | undefined = preview.data
  const allowed = kinds.filter(({ permissions }) => permissions.some((permission) => can(permission)))
  const body = (values: Values) => workOf(values, ticked, search)
  const problem = begin.error ?? preview.error
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: allowed[0]?.kind, whom: ticked.length ? 'ticked' : 'all' }}
      onValuesChange={() => preview.reset()}
      onFinish={(values) =>
        preview.mutate({ body: body(values) }, { onError: (error) => void applyToForm(error, form) })
      }
    >
      <ProblemLine problem={problem} />
      <Form.Item name="whom" label={t('bulk.whom')}>
        <Segmented
          options={[
            { value: 'ticked', label: t('bulk.ticked', { count: ticked.length }), disabled: ticked.length === 0 },
            { value: 'all', label: t('bulk.all') },
          ]}
        />
      </Form.Item>
      <Form.Item name="kind" label={t('bulk.what')}>
        <Select options={allowed.map(({ kind: value }) => ({ value, label: word(value) }))} />
      </Form.Item>
      <Details kind={kind} />
      {shown && (
        <div role="status">
          <p>{t('bulk.preview', { total: shown.total, allowed: shown.allowed, tried: shown.tried })}</p>
          <ul>
            {shown.refused.map((refusal) => (
              <li key={refusal.code}>{t('bulk.refusal', { count: refusal.count, reason: refusal.reason })}</li>
            ))}
          </ul>
        </div>
      )}
      {shown && shown.allowed > 0 ? (
        <Button
          type="primary"
          danger={kind === 'remove'}
          loading={begin.isPending}
          onClick={() => begin.mutate({ body: body(form.getFieldsValue()) }, { onSuccess: (job) => onBegun(job.id) })}
        >
          {t('bulk.begin')}
        </Button>
      ) : (
        <Button type="primary" htmlType="submit" loading={preview.isPending}>
          {t('bulk.try')}
        </Button>
      )}
    </Form>
  )
}

/** What else is to be said of the work. */
function Details({ kind }: { kind: Values['kind'] | undefined }) {
  const { t } = useTranslation(['customers', 'common'])
  const label = useFieldLabel(customers)
  const form = Form.useFormInstance<Values>()
  const chosen = Form.useWatch('field', form)
  const tags = customers.field('tags')
  const field = chosen && customers.field(chosen)
  const Tags = tags && kindOf(tags).Input
  const Value = field && kindOf(field).Input
  const must = [{ required: true }]
  switch (kind) {
    case 'assign':
      return (
        <Form.Item
          name="owner_id"
          label={t('fields.owner')}
          messageVariables={{ label: t('fields.owner') }}
          rules={must}
        >
          <ColleagueSelect />
        </Form.Item>
      )
    case 'release':
      return (
        <Form.Item
          name="reason_id"
          label={t('common:reason')}
          messageVariables={{ label: t('common:reason') }}
          rules={must}
        >
          <DictionarySelect kind="release_reason" />
        </Form.Item>
      )
    case 'tag':
      return (
        Tags && (
          <>
            <Form.Item name="add" label={t('bulk.add')}>
              <Tags field={tags as never} shown={undefined} />
            </Form.Item>
            <Form.Item name="remove" label={t('bulk.remove')}>
              <Tags field={tags as never} shown={undefined} />
            </Form.Item>
          </>
        )
      )
    case 'edit':
      return (
        <>
          <Form.Item name="field" label={t('bulk.field')} messageVariables={{ label: t('bulk.field') }} rules={must}>
            <Select
              options={editable.flatMap((name) => {
                const one = customers.field(name)
                return one ? [{ value: name, label: label(one) }] : []
              })}
              onChange={() => form.setFieldValue('value', undefined)}
            />
          </Form.Item>
          {Value && (
            <Form.Item
              key={chosen}
              name="value"
              label={label(field)}
              messageVariables={{ label: label(field) }}
              rules={must}
            >
              <Value field={field as never} shown={undefined} />
            </Form.Item>
          )}
        </>
      )
    default:
      return null
  }
}
