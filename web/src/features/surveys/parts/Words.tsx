import { Input } from 'antd'
import { useId } from 'react'
import styles from '../builder.module.css'

interface WordsProps {
  label: string
  english: string
  text: string
  textEn?: string | null | undefined
  onChange: (text: string, textEn: string | null) => void
}

/** A text and its English, side by side. */
export function Words({ label, english, text, textEn, onChange }: WordsProps) {
  const id = useId()
  return (
    <div className={styles.words}>
      <div>
        <label htmlFor={`${id}zh`}>{label}</label>
        <Input
          id={`${id}zh`}
          value={text}
          maxLength={500}
          onChange={({ target }) => onChange(target.value, textEn ?? null)}
        />
      </div>
      <div>
        <label htmlFor={`${id}en`}>{english}</label>
        <Input
          id={`${id}en`}
          lang="en"
          value={textEn ?? ''}
          maxLength={500}
          onChange={({ target }) => onChange(text, target.value || null)}
        />
      </div>
    </div>
  )
}
