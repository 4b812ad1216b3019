import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { PercentInput } from '@/shared/resource/fields/number'
import { InputNumber, Switch } from '@/shared/ui/deferred'
import styles from '../organization.module.css'
import { RulesForm, type Settings } from './RulesForm'

const poolNumbers = ['daily_claim_limit', 'reclaim_wait_days', 'capacity', 'recycle_after_days', 'warn_days'] as const

/** Who may take customers from the pool, and when they fall back into it. */
export function PoolRules({ settings }: { settings: Settings }) {
  const { t } = useTranslation('organization')
  return (
    <RulesForm settings={settings} part="pool">
      <Form.Item name={['pool', 'claim_allowed']} label={t('pool.claim_allowed')} extra={t('pool.claim_allowedHint')}>
        <Switch />
      </Form.Item>
      <div className={styles.pair}>
        {poolNumbers.map((name) => (
          <Form.Item key={name} name={['pool', name]} label={t(`pool.${name}`)} extra={t(`pool.${name}Hint`)}>
            <InputNumber min={0} max={100_000} />
          </Form.Item>
        ))}
      </div>
    </RulesForm>
  )
}

export function OrderRules({ settings }: { settings: Settings }) {
  const { t } = useTranslation('organization')
  return (
    <RulesForm settings={settings} part="orders">
      <div className={styles.pair}>
        <Form.Item name={['orders', 'tax_rate_bp']} label={t('orders.tax_rate_bp')}>
          <PercentInput />
        </Form.Item>
        <Form.Item name={['orders', 'due_days']} label={t('orders.due_days')} extra={t('orders.due_daysHint')}>
          <InputNumber min={0} max={3650} />
        </Form.Item>
      </div>
      <Form.Item
        name={['orders', 'allow_own_approval']}
        label={t('orders.allow_own_approval')}
        extra={t('orders.allow_own_approvalHint')}
      >
        <Switch />
      </Form.Item>
    </RulesForm>
  )
}
