import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyToForm, type Problem } from '@/api/problem'
import { type Body, useWrite } from '@/api/query'
import type { components } from '@/api/schema'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { money, number } from '@/shared/format/format'
import { FilesInput } from '@/shared/resource/fields/file'
import { RefSelect } from '@/shared/resource/fields/RefSelect'
import { InputNumber } from '@/shared/ui/deferred'
import styles from '../returns.module.css'

type Line = components['schemas']['ReturnableLine']
type NewReturn = Body<'post', '/api/v1/portal/returns'>

interface Values extends Omit<NewReturn, 'order_id' | 'lines'> {
  quantities: Record<string, number | null>
}

/** What is to be sent back, and why; the customer may choose his agent. */
export function ReturnForm({ order, lines }: { order: string; lines: readonly Line[] }) {
  const { t } = useTranslation(['returns', 'common'])
  const navigate = useNavigate()
  const [form] = Form.useForm<Values>()
  const [problem, setProblem] = useState<Problem>()
  const create = useWrite('post', '/api/v1/portal/returns', ['returns', 'orders', 'conversations', 'home'])
  const free = lines.filter((line) => line.free > 0)
  if (free.length === 0) return <p className="muted">{t('portal.nothing')}</p>
  const save = ({ quantities, ...rest }: Values) => {
    setProblem(undefined)
    const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const chosen = free.flatMap(({ order_line_id }) => {
      const quantity = quantities[order_line_id]
      return quantity ? [{ order_line_id, quantity }] : []
    })
    const body = { ...Object.fromEntries(given), order_id: order, lines: chosen } as NewReturn
    create.mutate(
      { body },
      {
        onSuccess: ({ id }) => void navigate({ to: '/portal/returns/$id', params: { id } }),
        onError: (refused) => {
          if (!refused.errors.length || applyToForm(refused, form).length) setProblem(refused)
        },
      },
    )
  }
  const field = (name: keyof NewReturn & string, label: string, required = false) => ({
    name,
    label,
    messageVariables: { label },
    rules: required ? [{ required: true }] : [],
  })
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ quantities: {} }} onFinish={save}>
      <ProblemLine problem={problem} />
      <fieldset className={styles.goods}>
        <legend>{t('portal.goods')}</legend>
        {free.map((line) => (
          <div key={line.order_line_id} className={styles.good}>
            <label htmlFor={`quantities_${line.order_line_id}`}>
              {line.name}
              <span className="muted">
                {t('portal.free', { free: number(line.free), unit: line.unit ?? '', worth: money(line.worth) })}
              </span>
            </label>
            <Form.Item name={['quantities', line.order_line_id]} noStyle>
              <InputNumber min={0} max={line.free} precision={0} placeholder="0" />
            </Form.Item>
          </div>
        ))}
      </fieldset>
      <Form.Item {...field('reason_id', t('fields.reason'), true)}>
        <RefSelect from="/api/v1/portal/return-reasons" whole />
      </Form.Item>
      <Form.Item {...field('text', t('portal.text'))}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
      </Form.Item>
      <Form.Item {...field('file_ids', t('portal.photos'))}>
        <FilesInput accept="image/*" />
      </Form.Item>
      <Form.Item {...field('agent_id', t('fields.agent'))} extra={t('portal.agentHint')}>
        <RefSelect from="/api/v1/portal/return-agents" whole allowClear placeholder={t('portal.team')} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={create.isPending}>
        {t('portal.send')}
      </Button>
    </Form>
  )
}
