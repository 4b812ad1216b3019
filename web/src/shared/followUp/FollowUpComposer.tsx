import { Button, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import { Select } from '@/shared/ui/deferred'
import { ProblemLine } from '../feedback/ProblemPanel'
import { useToast } from '../feedback/useToast'
import { DateTimeInput } from '../resource/fields/date'
import { RefSelect } from '../resource/fields/RefSelect'
import { useEnum } from '../resource/fields/status'
import { FollowUpIcon } from './FollowUpIcon'
import styles from './followUp.module.css'
import { NextContact } from './NextContact'

type NewFollowUp = Body<'post', '/api/v1/follow-ups'>
type Kind = NewFollowUp['kind']

interface FollowUpComposerProps {
  /** Whose follow-up it is; without one it is asked for. */
  customer?: { id: string; intent: string } | undefined
  /** Or the lead whose follow-up it is. */
  lead?: { id: string } | undefined
  /** Stands open from the start. */
  autoOpen?: boolean
  onDone?: () => void
}

/** What was done, and when the customer is to be contacted next: one form, quickly filled in. */
export function FollowUpComposer({ customer, lead, autoOpen = false, onDone }: FollowUpComposerProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(autoOpen)
  if (!open) {
    return (
      <button type="button" className={styles.closed} onClick={() => setOpen(true)}>
        <FollowUpIcon kind="telephone" />
        {t('followUp.start')}
      </button>
    )
  }
  return (
    <OpenComposer
      customer={customer}
      lead={lead}
      onClose={() => {
        setOpen(autoOpen && !customer && !lead)
        onDone?.()
      }}
    />
  )
}

interface OpenComposerProps {
  customer: FollowUpComposerProps['customer']
  lead: FollowUpComposerProps['lead']
  onClose: () => void
}

const touched = ['follow-ups', 'customers', 'leads', 'timeline', 'today'] as const

function OpenComposer({ customer, lead, onClose }: OpenComposerProps) {
  const { t } = useTranslation()
  const toast = useToast()
  const kinds = useEnum('FollowUpKind')
  const intents = useEnum('Intent')
  const [form] = Form.useForm<NewFollowUp>()
  const [late, setLate] = useState(false)
  const create = useWrite('post', '/api/v1/follow-ups', touched)
  const customerId = Form.useWatch('customer_id', form) ?? customer?.id
  const rule = (label: string) => ({ rules: [{ required: true }], messageVariables: { label } })

  const save = (values: NewFollowUp) => {
    const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const body = {
      ...(customer && { customer_id: customer.id }),
      ...(lead && { lead_id: lead.id }),
      ...Object.fromEntries(filled),
    } as NewFollowUp
    if (customer && body.intent === customer.intent) delete body.intent
    create.mutate(
      { body },
      {
        onSuccess: () => {
          toast.done(t('followUp.saved'))
          onClose()
        },
        onError: (problem) => void applyToForm(problem, form),
      },
    )
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.composer ?? ''}
      initialValues={{ kind: 'telephone' satisfies Kind, intent: customer?.intent }}
      onFinish={save}
      onKeyDown={(event) => {
        if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') form.submit()
        if (event.key === 'Escape' && !form.isFieldsTouched()) onClose()
      }}
    >
      {create.error && create.error.errors.length === 0 && <ProblemLine problem={create.error} />}
      {!customer && !lead && (
        <Form.Item name="customer_id" label={t('followUp.customer')} {...rule(t('followUp.customer'))}>
          <RefSelect from="/api/v1/customers" autoFocus />
        </Form.Item>
      )}
      <Form.Item name="kind" noStyle>
        <Segmented
          size="small"
          aria-label={t('followUp.kind')}
          options={kinds.values.map((value) => ({
            value,
            label: kinds.word(value),
            icon: <FollowUpIcon kind={value as Kind} />,
          }))}
        />
      </Form.Item>
      <Form.Item name="content" className={styles.content ?? ''} {...rule(t('followUp.content'))}>
        <Input.TextArea
          autoFocus={customer !== undefined || lead !== undefined}
          aria-label={t('followUp.content')}
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={5000}
          placeholder={t('followUp.placeholder')}
        />
      </Form.Item>
      <Form.Item name="next_contact_at" label={t('followUp.next')} className={styles.next ?? ''}>
        <NextContact />
      </Form.Item>
      <div className={styles.row}>
        {!lead && (
          <Form.Item name="contact_id" label={t('followUp.contact')}>
            <RefSelect
              from="/api/v1/contacts"
              where={customerId ? [{ field: 'customer_id', op: 'eq', value: customerId }] : []}
              allowClear
              disabled={!customerId}
            />
          </Form.Item>
        )}
        {!lead && (
          <Form.Item name="intent" label={t('followUp.intent')}>
            <Select options={intents.options} allowClear={!customer} />
          </Form.Item>
        )}
        {late && (
          <Form.Item name="happened_at" label={t('followUp.happened')}>
            <DateTimeInput />
          </Form.Item>
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
        {!late && (
          <Button type="text" onClick={() => setLate(true)}>
            {t('followUp.earlier')}
          </Button>
        )}
      </div>
    </Form>
  )
}
