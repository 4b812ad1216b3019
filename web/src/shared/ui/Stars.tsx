import { StarFilled } from '@ant-design/icons'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './stars.module.css'

const scores = [1, 2, 3, 4, 5] as const

/** A score as stars, and in words for those who do not see them. */
export function Stars({ score }: { score: number }) {
  const { t } = useTranslation()
  return (
    <span className={styles.stars} role="img" aria-label={t('stars.score', { score })}>
      {scores.map((value) => (
        <StarFilled key={value} className={value <= score ? styles.full : styles.hollow} aria-hidden />
      ))}
    </span>
  )
}

interface StarsInputProps {
  value?: number | undefined
  onChange?: ((score: number) => void) | undefined
}

/** A score to be given: radio buttons that look like stars. */
export function StarsInput({ value = 0, onChange }: StarsInputProps) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <div className={styles.input} role="radiogroup" aria-label={t('stars.choose')}>
      {scores.map((score) => (
        <label key={score} className={styles.choice} data-full={score <= value || undefined}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={score}
            checked={score === value}
            onChange={() => onChange?.(score)}
          />
          <StarFilled aria-hidden />
          <span className="visually-hidden">{t('stars.score', { score })}</span>
        </label>
      ))}
      <span className={styles.word} aria-hidden>
        {value > 0 && t(`stars.words.${value as (typeof scores)[number]}`)}
      </span>
    </div>
  )
}
