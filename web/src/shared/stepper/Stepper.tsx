import { CheckOutlined, CloseOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import styles from './stepper.module.css'

export interface Step {
  key: string
  label: string
  state: 'done' | 'current' | 'waiting' | 'failed'
  /** Who and when, below the label. */
  note?: React.ReactNode
}

/** How far something has come. The state is said in words too, for those who do not see it. */
export function Stepper({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { t } = useTranslation('terms')
  return (
    <ol className={styles.stepper} aria-label={label} data-short={steps.length < 5 || undefined}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={styles.step}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden>
            {step.state === 'done' ? <CheckOutlined /> : step.state === 'failed' ? <CloseOutlined /> : index + 1}
          </span>
          <span className={styles.label}>
            {step.label}
            <span className="visually-hidden">{t(`enums.StepState.${step.state}`)}</span>
          </span>
          {step.note && <span className={styles.note}>{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
