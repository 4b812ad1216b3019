import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Got, get, useWrite } from '@/api/query'
import type { components } from '@/api/schema'
import { useCan } from '@/app/session'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { number } from '@/shared/format/format'
import { FormDrawer } from '@/shared/resource/FormDrawer'
import { useEnum } from '@/shared/resource/fields/status'
import { InputNumber, Select } from '@/shared/ui/deferred'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './organization.module.css'

type Series = Got<'/api/v1/number-series'>['data'][number]
type Changes = components['schemas']['SeriesChanges']

/** How the numbers that people read are made: `SO-20261121-0007`. */
export function NumberSeriesPage() {
  const { t } = useTranslation(['organization', 'common', 'terms'])
  const can = useCan()
  const list = useQuery(get('/api/v1/number-series'))
  const [editing, setEditing] = useState<Series>()
  const word = (series: Series) => t(`terms:resources.${series.key}` as never, { defaultValue: series.key }) as string
  return (
    <Page title={t('nav.numberSeries')} note={t('numberSeries.note')} width="reading">
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : !list.data ? (
          <Lines />
        ) : (
          <ul className={styles.rows}>
            {list.data.data.map((series) => (
              <li key={series.id}>
                <div>
                  <p>{word(series)}</p>
                  <p className="muted">
                    <code>{series.example}</code> · {t('numberSeries.next', { next: number(series.next) })}
                  </p>
                </div>
                {can('settings:write') && <Button onClick={() => setEditing(series)}>{t('common:edit')}</Button>}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <FormDrawer
        title={editing ? word(editing) : ''}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        size={420}
      >
        {editing && <SeriesForm series={editing} onDone={() => setEditing(undefined)} />}
      </FormDrawer>
    </Page>
  )
}

function SeriesForm({ series, onDone }: { series: Series; onDone: () => void }) {
  const { t } = useTranslation(['organization', 'common'])
  const [form] = Form.useForm<Changes>()
  const dateParts = useEnum('DatePart').options
  const update = useWrite('patch', '/api/v1/number-series/{id}', ['number-series'])
  const save = (body: Changes) =>
    update.mutate(
      { params: { path: { id: series.id } }, body, version: series.version },
      { onSuccess: onDone, onError: (problem) => void applyToForm(problem, form) },
    )
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={series} onFinish={save}>
      {update.error && update.error.errors.length === 0 && <ProblemLine problem={update.error} />}
      <Form.Item name="prefix" label={t('numberSeries.prefix')}>
        <Input maxLength={12} />
      </Form.Item>
      <Form.Item name="date_part" label={t('numberSeries.datePart')}>
        <Select options={dateParts} />
      </Form.Item>
      <Form.Item name="digits" label={t('numberSeries.digits')}>
        <InputNumber min={3} max={12} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={update.isPending}>
        {t('common:save')}
      </Button>
    </Form>
  )
}
