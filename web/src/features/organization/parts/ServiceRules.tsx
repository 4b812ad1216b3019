import { Checkbox, Form, Input } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { useEnum } from '@/shared/resource/fields/status'
import { DatePicker, InputNumber } from '@/shared/ui/deferred'
import styles from '../organization.module.css'
import { RulesForm, type Settings } from './RulesForm'

const days = [1, 2, 3, 4, 5, 6, 7] as const
const clocks = ['first_response_minutes', 'resolution_minutes'] as const
const priorities = ['urgent', 'high', 'normal', 'low'] as const

interface HolidaysProps {
  id?: string
  value?: string[]
  onChange?: (days: string[]) => void
}

function Holidays({ id, value = [], onChange }: HolidaysProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      multiple
      maxTagCount={12}
      style={{ width: '100%' }}
      value={value.map((day) => dayjs(day))}
      onChange={(picked) =>
        onChange?.(((picked as dayjs.Dayjs[] | null) ?? []).map((day) => day.format('YYYY-MM-DD')).sort())
      }
    />
  )
}

/** Business hours and how quickly each priority is to be answered and solved within them. */
export function ServiceRules({ settings }: { settings: Settings }) {
  const { t } = useTranslation('organization')
  const { word } = useEnum('Priority')
  const clock = [{ required: true, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: t('service.clock') }]
  return (
    <RulesForm settings={settings} part="service">
      <Form.Item name={['service', 'work_days']} label={t('service.work_days')}>
        <Checkbox.Group options={days.map((value) => ({ value, label: t(`service.days.${value}`) }))} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name={['service', 'opens']} label={t('service.opens')} rules={clock}>
          <Input placeholder="09:00" />
        </Form.Item>
        <Form.Item name={['service', 'closes']} label={t('service.closes')} rules={clock}>
          <Input placeholder="18:00" />
        </Form.Item>
      </div>
      <Form.Item name={['service', 'holidays']} label={t('service.holidays')}>
        <Holidays />
      </Form.Item>
      <table className={styles.clocks}>
        <caption>{t('service.sla')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('service.priority')}</th>
            {clocks.map((name) => (
              <th key={name} scope="col">
                {t(`service.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {priorities.map((priority) => (
            <tr key={priority}>
              <th scope="row">{word(priority)}</th>
              {clocks.map((name) => (
                <td key={name}>
                  <Form.Item noStyle name={['service', name, priority]} rules={[{ required: true }]}>
                    <InputNumber min={1} max={525_600} aria-label={`${word(priority)} ${t(`service.${name}`)}`} />
                  </Form.Item>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.pair}>
        <Form.Item
          name={['service', 'reopen_days']}
          label={t('service.reopen_days')}
          extra={t('service.reopen_daysHint')}
        >
          <InputNumber min={0} max={365} />
        </Form.Item>
        <Form.Item name={['service', 'low_score']} label={t('service.low_score')} extra={t('service.low_scoreHint')}>
          <InputNumber min={1} max={5} />
        </Form.Item>
      </div>
    </RulesForm>
  )
}
