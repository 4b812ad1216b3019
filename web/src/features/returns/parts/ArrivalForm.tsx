import { Button, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { number } from '@/shared/format/format'
import { useEnum } from '@/shared/resource/fields/status'
import { InputNumber } from '@/shared/ui/deferred'
import type { Return } from '../ReturnPage'
import styles from '../returns.module.css'

const ways = ['restock', 'scrap'] as const

interface Values {
  came: Record<string, Partial<Record<(typeof ways)[number], number | null>>>
  complete?: boolean
  note?: string
}

/** Goods come back: so many of each line into stock, so many to the scrap. */
export default function ArrivalForm({ record, onClose }: { record: Return; onClose: () => void }) {
  const { t } = useTranslation(['returns', 'common'])
  const toast = useToast()
  const { word } = useEnum('ReturnDisposition')
  const [form] = Form.useForm<Values>()
  const [problem, setProblem] = useState<Problem>()
  const receive = useWrite('post', '/api/v1/returns/{id}/receive', [
    'returns',
    'orders',
    'stock-moves',
    'products',
    'today',
  ])
  const lines = record.lines.filter((line) => line.received < line.quantity)
  const save = ({ came, complete, note }: Values) => {
    setProblem(undefined)
    const arrived = lines.flatMap(({ id }) =>
      ways.flatMap((disposition) => {
        const quantity = came[id]?.[disposition]
        return quantity ? [{ line_id: id, quantity, disposition }] : []
      }),
    )
    receive.mutate(
      {
        params: { path: { id: record.id } },
        version: record.version,
        body: { lines: arrived, complete: complete ?? false, note: note ?? null },
      },
      {
        onSuccess: () => {
          toast.done(t('done.received'))
          onClose()
        },
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  const all = Object.fromEntries(lines.map(({ id, quantity, received }) => [id, { restock: quantity - received }]))
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ came: all }} onFinish={save}>
      <ProblemLine problem={problem} />
      {lines.map((line) => (
        <fieldset key={line.id} className={styles.goods}>
          <legend>
            {line.name}{' '}
            <span className="muted">
              {t('receive.left', { left: number(line.quantity - line.received), unit: line.unit ?? '' })}
            </span>
          </legend>
          {ways.map((way) => (
            <div key={way} className={styles.good}>
              <label htmlFor={`came_${line.id}_${way}`}>{word(way)}</label>
              <Form.Item name={['came', line.id, way]} noStyle>
                <InputNumber min={0} max={line.quantity - line.received} precision={0} placeholder="0" />
              </Form.Item>
            </div>
          ))}
        </fieldset>
      ))}
      <Form.Item name="complete" valuePropName="checked" extra={t('receive.completeHint')}>
        <Checkbox>{t('receive.complete')}</Checkbox>
      </Form.Item>
      <Form.Item name="note" label={t('fields.note')}>
        <Input maxLength={1000} />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={receive.isPending}>
          {t('actions.receive')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
