import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, isProblem, type Problem } from '@/api/problem'
import { type Got, useWrite, type Written } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { money } from '@/shared/format/format'
import { DateInput } from '@/shared/resource/fields/date'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import { Page, Panel } from '@/shared/ui/Page'
import styles from './editor.module.css'
import { draftOf, emptyLine, inputOf, lineFaults, sentPlaces } from './parts/draft'
import { LineGrid } from './parts/LineGrid'
import { PlanEditor } from './parts/PlanEditor'
import { planFault, planInput, planOf, settled } from './parts/plan'
import { StaleDialog } from './parts/StaleDialog'
import { Totals } from './parts/Totals'
import { useQuote } from './parts/useQuote'

type Order = Got<'/api/v1/orders/{id}'>
type Quote = Written<'post', '/api/v1/orders/quote'>

interface Head {
  customer_id?: string
  contact_id?: string | null
  title?: string
  delivery_date?: string | null
  delivery_address?: string
  terms?: string
  note?: string
}

interface OrderEditorProps {
  /** The order to change; without one a new one is written. */
  order?: Order
  /** The customer a new order is for. */
  customer?: { id: string; name: string } | undefined
}

const headOf = (order: Order): Head => ({
  contact_id: order.contact?.id ?? null,
  title: order.title ?? '',
  delivery_date: order.delivery_date,
  delivery_address: order.delivery_address ?? '',
  terms: order.terms ?? '',
  note: order.note ?? '',
})

const quotedBy = (quote: Quote | undefined, places: readonly number[]) =>
  new Map((quote?.lines ?? []).flatMap((line, index) => (places[index] === undefined ? [] : [[places[index], line]])))

const tidy = (head: Head) =>
  Object.fromEntries(
    Object.entries(head).map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
  )

/** Writes an order: for whom, what, and how it is paid. */
export function OrderEditor({ order, customer }: OrderEditorProps) {
  const { t } = useTranslation(['orders', 'common'])
  const navigate = useNavigate()
  const currency = useMe().company.currency
  const [form] = Form.useForm<Head>()
  const customerId = Form.useWatch('customer_id', form) ?? order?.customer.id ?? customer?.id
  const [lines, setLines] = useState(() => (order?.lines.length ? draftOf(order.lines) : [emptyLine()]))
  const [planned, setPlan] = useState(() => planOf(order?.plan ?? []))
  const [problem, setProblem] = useState<Problem>()
  const [theirs, setTheirs] = useState<Order>()
  const { quote, error: unquoted, settled: known } = useQuote(customerId, lines, currency)
  const create = useWrite('post', '/api/v1/orders', ['orders', 'today'])
  const update = useWrite('patch', '/api/v1/orders/{id}', ['orders', 'today'])

  const places = sentPlaces(lines)
  const total = quote?.total.amount ?? 0
  const plan = settled(planned, total)
  const fault = plan.length && total > 0 ? planFault(plan) : undefined
  const busy = create.isPending || update.isPending
  const faults = lineFaults(create.error ?? update.error ?? unquoted, places)
  const ready = known && !fault && !busy

  const refused = (error: unknown) => {
    if (!isProblem(error)) throw error
    if (error.status === 412) {
      setTheirs((error.body as { current?: Order }).current ?? (error.body as Order))
      return
    }
    const left = applyToForm(error, form).filter(({ pointer }) => !pointer.startsWith('/lines/'))
    const [first] = left
    if (first) setProblem(Object.assign(error, { detail: first.detail }))
    else if (!error.errors.length) setProblem(error)
  }
  const save = async (head: Head, version = order?.version) => {
    setProblem(undefined)
    const body = {
      ...tidy(head),
      lines: inputOf(lines, currency),
      ...(plan.length ? { plan: total > 0 ? planInput(plan, currency) : [] } : {}),
    }
    try {
      const saved = order
        ? await update.mutateAsync({ params: { path: { id: order.id } }, body, ...(version ? { version } : {}) })
        : await create.mutateAsync({ body: body as typeof body & { customer_id: string } })
      await navigate({ to: '/orders/$id', params: { id: saved.id } })
    } catch (error) {
      refused(error)
    }
  }

  return (
    <Page
      title={order ? t('edit.title', { number: order.number }) : t('edit.new')}
      back={
        order ? (
          <Link to="/orders/$id" params={{ id: order.id }}>
            {order.number}
          </Link>
        ) : (
          <Link to="/orders">{t('list.title')}</Link>
        )
      }
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={order ? headOf(order) : { customer_id: customer?.id }}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={(head) => ready && void save(head)}
        onKeyDown={(event) => {
          if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') form.submit()
          // Enter moves within the grids; it does not send the form.
          else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
        }}
      >
        <div className={styles.editor}>
          <ProblemLine problem={problem} />
          <Panel title={t('edit.head')}>
            <HeadFields order={order} customer={customer} customerId={customerId} />
          </Panel>
          <Panel title={t('page.lines')} flush>
            <LineGrid
              lines={lines}
              onChange={setLines}
              currency={currency}
              quoted={quotedBy(quote, places)}
              faults={faults}
            />
            {faults.size === 0 && <ProblemLine problem={unquoted} />}
            {quote && <Totals totals={quote} />}
          </Panel>
          <Panel title={t('page.plan')} flush>
            <PlanEditor rows={plan} onChange={setPlan} total={total} reckoning={!known} currency={currency} />
          </Panel>
          <Panel title={t('edit.rest')}>
            <div className={styles.headFields}>
              <Form.Item name="terms" label={t('fields.terms')}>
                <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
              </Form.Item>
              <Form.Item name="note" label={t('fields.note')} extra={t('hints.note')}>
                <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
              </Form.Item>
            </div>
          </Panel>
        </div>
        <div className={styles.saveBar}>
          <p>
            <span className="muted">{t('fields.total')}</span> <b aria-live="polite">{money(quote?.total)}</b>
            {fault && (
              <span role="alert" className={styles.fault}>
                {t(`plan.fault.${fault}`)}
              </span>
            )}
          </p>
          <Button onClick={() => window.history.back()}>{t('common:cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
            {t('edit.save')}
          </Button>
        </div>
      </Form>
      {theirs && order && (
        <StaleDialog
          theirs={theirs}
          mine={{ ...headOf(order), ...form.getFieldsValue(), total }}
          onKeepMine={() => {
            setTheirs(undefined)
            void save(form.getFieldsValue(), theirs.version)
          }}
          onTakeTheirs={() => void navigate({ to: '/orders/$id', params: { id: order.id } })}
          onCancel={() => setTheirs(undefined)}
        />
      )}
    </Page>
  )
}

interface HeadFieldsProps {
  order: Order | undefined
  customer: { id: string; name: string } | undefined
  customerId: string | undefined
}

function HeadFields({ order, customer, customerId }: HeadFieldsProps) {
  const { t } = useTranslation('orders')
  const contacts = customerId ? [{ field: 'customer_id', op: 'eq' as const, value: customerId }] : []
  return (
    <div className={styles.headFields}>
      {order ? (
        <Form.Item label={t('fields.customer')}>
          <span className={styles.fixed}>{order.customer.name}</span>
        </Form.Item>
      ) : (
        <Form.Item
          name="customer_id"
          label={t('fields.customer')}
          messageVariables={{ label: t('fields.customer') }}
          rules={[{ required: true }]}
        >
          <RefSelect from="/api/v1/customers" shown={customer ?? null} autoFocus={!customer} />
        </Form.Item>
      )}
      <Form.Item name="contact_id" label={t('fields.contact')}>
        <RefSelect
          from="/api/v1/contacts"
          where={contacts}
          shown={order?.contact ?? null}
          disabled={!customerId}
          allowClear
        />
      </Form.Item>
      <Form.Item name="title" label={t('fields.title')} className={styles.wideField ?? ''}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="delivery_date" label={t('fields.delivery_date')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="delivery_address" label={t('fields.delivery_address')}>
        <Input autoComplete="off" />
      </Form.Item>
    </div>
  )
}
