import { Button, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { type Got, useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { number } from '@/shared/format/format'
import { InputNumber } from '@/shared/ui/deferred'
import styles from '../orders.module.css'
import { remaining } from './shipping'

type Order = Got<'/api/v1/orders/{id}'>

interface Values {
  quantities: Record<string, number | null>
  carrier?: string
  tracking_number?: string
  note?: string
  prepare_only?: boolean
}

/** A shipment of what is left, or of a part of it. */
export default function ShipForm({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation(['orders', 'common'])
  const toast = useToast()
  const [form] = Form.useForm<Values>()
  const preparing = Form.useWatch('prepare_only', form)
  const [problem, setProblem] = useState<Problem>()
  const ship = useWrite('post', '/api/v1/orders/{id}/shipments', [
    'orders',
    'shipments',
    'today',
    'receivables',
    'products',
  ])
  const lines = remaining(order.lines, order.shipments)
  const send = ({ quantities, ...rest }: Values) => {
    setProblem(undefined)
    ship.mutate(
      {
        params: { path: { id: order.id } },
        version: order.version,
        body: {
          ...rest,
          lines: lines.flatMap(({ id }) => {
            const quantity = quantities[id]
            return quantity ? [{ order_line_id: id, quantity }] : []
          }),
        },
      },
      {
        onSuccess: () => {
          toast.done(t(rest.prepare_only ? 'done.prepared' : 'done.shipped'))
          onClose()
        },
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ quantities: Object.fromEntries(lines.map(({ id, left }) => [id, left])) }}
      onFinish={send}
      onKeyDown={(event) => (event.metaKey || event.ctrlKey) && event.key === 'Enter' && form.submit()}
    >
      <ProblemLine problem={problem} />
      <fieldset className={styles.shipLines}>
        <legend>{t('ship.lines')}</legend>
        {lines.map((line, index) => (
          <div key={line.id} className={styles.shipLine}>
            <label htmlFor={`quantities_${line.id}`}>
              {line.name}
              <span className="muted">{t('ship.left', { left: number(line.left), unit: line.unit ?? '' })}</span>
            </label>
            <Form.Item name={['quantities', line.id]} noStyle>
              <InputNumber min={0} max={line.left} precision={0} autoFocus={index === 0} />
            </Form.Item>
          </div>
        ))}
      </fieldset>
      <Form.Item name="prepare_only" valuePropName="checked" className={styles.tight ?? ''}>
        <Checkbox>{t('ship.prepareOnly')}</Checkbox>
      </Form.Item>
      {!preparing && (
        <div className={styles.pair}>
          <Form.Item name="carrier" label={t('fields.carrier')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="tracking_number" label={t('fields.tracking_number')}>
            <Input autoComplete="off" />
          </Form.Item>
        </div>
      )}
      <Form.Item name="note" label={t('fields.note')}>
        <Input />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={ship.isPending}>
          {t(preparing ? 'ship.prepare' : 'ship.send')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
