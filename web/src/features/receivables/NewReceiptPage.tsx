import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { type Body, get, useWrite } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import type { Money } from '@/shared/format/format'
import { DateTimeInput } from '@/shared/resource/fields/date'
import { FilesInput } from '@/shared/resource/fields/file'
import { MoneyInput } from '@/shared/resource/fields/money'
import { type Ref, RefSelect } from '@/shared/resource/fields/RefSelect'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import { AllocationGrid } from './parts/AllocationGrid'
import { allocationInput, type Parts, sumOf } from './parts/allocation'
import { useOwed } from './parts/useOwed'
import styles from './receivables.module.css'

type Receipt = Body<'post', '/api/v1/receipts'>

const route = getRouteApi('/_staff/receipts/new')

/** Money that came in, for an order or for a customer; `?order=` knows whose. */
export function NewReceiptPage() {
  const { order: id } = route.useSearch()
  const order = useQuery({
    ...get('/api/v1/orders/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
  })
  if (id && order.isPending) return <Lines count={8} />
  const { data } = order
  return (
    <ReceiptForm
      customer={data?.customer}
      order={data && { id: data.id, name: data.number }}
      outstanding={data?.outstanding}
    />
  )
}

interface ReceiptFormProps {
  customer: Ref | undefined
  order: Ref | undefined
  outstanding: Money | undefined
}

function ReceiptForm({ customer, order, outstanding }: ReceiptFormProps) {
  const { t } = useTranslation(['receivables', 'common'])
  const { options } = useEnum('PaymentMethod')
  const currency = useMe().company.currency
  const navigate = useNavigate()
  const [form] = Form.useForm<Receipt>()
  const customerId = Form.useWatch('customer_id', form) ?? customer?.id
  const orderId = Form.useWatch('order_id', form)
  const amount = Form.useWatch('amount', form) ?? { amount: 0, currency }
  const owed = useOwed(customerId, orderId)
  const [parts, setParts] = useState<Parts>({})
  const [problem, setProblem] = useState<Problem>()
  const create = useWrite('post', '/api/v1/receipts', ['receipts', 'receivables', 'orders', 'today'])
  const rows = owed.data?.data ?? []
  const allocations = allocationInput(parts, rows)
  const over = sumOf(Object.fromEntries(rows.map(({ id }) => [id, parts[id] ?? null]))) > amount.amount

  const save = (values: Receipt) => {
    setProblem(undefined)
    create.mutate(
      { body: { ...values, ...(allocations.length ? { allocations } : {}) } },
      {
        onSuccess: (receipt) => void navigate({ to: '/receipts/$id', params: { id: receipt.id } }),
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  const required = (name: 'customer' | 'amount' | 'method') => ({
    label: t(`fields.${name}`),
    messageVariables: { label: t(`fields.${name}`) },
    rules: [{ required: true }],
  })
  return (
    <Page title={t('receipts.new')} width="reading" back={<Link to="/receipts">{t('receipts.title')}</Link>}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={{
          customer_id: customer?.id,
          order_id: order?.id,
          amount: outstanding?.amount ? outstanding : undefined,
          method: 'transfer',
          paid_at: new Date().toISOString(),
        }}
        onFinish={save}
        onKeyDown={(event) => (event.metaKey || event.ctrlKey) && event.key === 'Enter' && form.submit()}
      >
        <div className={styles.form}>
          <ProblemLine problem={problem} />
          <Panel>
            <div className={styles.fields}>
              <Form.Item name="customer_id" {...required('customer')}>
                <RefSelect
                  from="/api/v1/customers"
                  shown={customer ?? null}
                  autoFocus={!customer}
                  onChange={() => form.resetFields(['order_id'])}
                />
              </Form.Item>
              <Form.Item name="order_id" label={t('fields.order')}>
                <RefSelect
                  from="/api/v1/orders"
                  where={customerId ? [{ field: 'customer_id', op: 'eq', value: customerId }] : []}
                  shown={order ?? null}
                  disabled={!customerId}
                  allowClear
                />
              </Form.Item>
              <Form.Item name="amount" {...required('amount')}>
                <MoneyInput autoFocus={Boolean(customer)} />
              </Form.Item>
              <Form.Item name="method" {...required('method')}>
                <Select options={options.filter(({ value }) => value !== 'gateway')} />
              </Form.Item>
              <Form.Item name="paid_at" label={t('fields.paid_at')}>
                <DateTimeInput />
              </Form.Item>
              <Form.Item name="payer" label={t('fields.payer')}>
                <Input autoComplete="off" />
              </Form.Item>
              <Form.Item name="reference" label={t('fields.reference')}>
                <Input autoComplete="off" />
              </Form.Item>
              <Form.Item name="note" label={t('fields.note')}>
                <Input />
              </Form.Item>
              <Form.Item name="voucher_ids" label={t('fields.voucher_ids')} className={styles.wide ?? ''}>
                <FilesInput accept="image/*,application/pdf" />
              </Form.Item>
            </div>
          </Panel>
          {customerId && owed.data && (
            <Panel title={t('receipts.allocations')} flush>
              <AllocationGrid rows={rows} available={amount} parts={parts} onChange={setParts} />
            </Panel>
          )}
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={create.isPending} disabled={over}>
              {t('common:create')}
            </Button>
            <Button onClick={() => window.history.back()}>{t('common:cancel')}</Button>
          </div>
        </div>
      </Form>
    </Page>
  )
}
