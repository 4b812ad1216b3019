import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Got, get, useWrite } from '@/api/query'
import type { components } from '@/api/schema'
import { useCan } from '@/app/session'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { FilesInput } from '@/shared/resource/fields/file'
import { changedOnly } from '@/shared/resource/merge'
import { Select, Switch } from '@/shared/ui/deferred'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './organization.module.css'

type Company = Got<'/api/v1/company'>
type Changes = components['schemas']['CompanyChanges']

const zones = [
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'Asia/Taipei',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
]
const currencies = ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY', 'SGD']
const texts = ['name', 'name_en', 'phone', 'email', 'website', 'address'] as const
const abouts = ['about', 'about_en'] as const

/** What the company is called, how it is reached, and what its public page says. */
export function CompanyPage() {
  const { t } = useTranslation('organization')
  const company = useQuery(get('/api/v1/company'))
  return (
    <Page title={t('nav.company')} note={t('company.note')} width="reading">
      <Panel>
        {company.isError ? (
          <ProblemPanel problem={company.error} retry={() => void company.refetch()} />
        ) : company.data ? (
          <CompanyForm key={company.data.version} company={company.data} />
        ) : (
          <Lines />
        )}
      </Panel>
    </Page>
  )
}

function CompanyForm({ company }: { company: Company }) {
  const { t } = useTranslation(['organization', 'common'])
  const can = useCan()
  const toast = useToast()
  const [form] = Form.useForm<Changes>()
  const update = useWrite('patch', '/api/v1/company', ['company', 'site', 'me'])
  const save = (values: Changes) =>
    update.mutate(
      { body: changedOnly({ ...company }, { ...values }) as Changes, version: company.version },
      { onSuccess: () => toast.done(t('common:saved')), onError: (problem) => void applyToForm(problem, form) },
    )
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!can('company:write')}
      initialValues={company}
      onFinish={save}
    >
      {update.error && update.error.errors.length === 0 && <ProblemLine problem={update.error} />}
      <div className={styles.pair}>
        {texts.map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            rules={name === 'name' ? [{ required: true }] : []}
          >
            <Input />
          </Form.Item>
        ))}
        <Form.Item name="time_zone" label={t('fields.time_zone')}>
          <Select showSearch options={zones.map((value) => ({ value }))} />
        </Form.Item>
        <Form.Item name="currency" label={t('fields.currency')}>
          <Select options={currencies.map((value) => ({ value }))} />
        </Form.Item>
      </div>
      {abouts.map((name) => (
        <Form.Item key={name} name={name} label={t(`fields.${name}`)}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      ))}
      <Form.Item name="logo_file_id" label={t('fields.logo')} getValueFromEvent={(ids: string[]) => ids[0] ?? null}>
        <FilesInput many={false} accept="image/*" />
      </Form.Item>
      <Form.Item name="site_published" label={t('fields.site_published')} extra={t('hints.site_published')}>
        <Switch />
      </Form.Item>
      {can('company:write') && (
        <Button type="primary" htmlType="submit" loading={update.isPending}>
          {t('common:save')}
        </Button>
      )}
    </Form>
  )
}
