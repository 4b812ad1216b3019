import { Input } from 'antd'
import styles from './fields.module.css'
import { type Kind, text } from './kind'

const masked = (value: string) => value.includes('*')

/** A telephone number; one tap calls. A masked one (138****0000) is only text. */
export const phoneKind: Kind<'phone'> = {
  Cell: ({ value }) => {
    const number = text(value)
    return masked(number) || !number ? (
      <span className={styles.nowrap}>{number}</span>
    ) : (
      <a className={styles.quiet} href={`tel:${number}`} onClick={(event) => event.stopPropagation()}>
        {number}
      </a>
    )
  },
  Input: ({ field: _, shown: __, value, onChange, ...rest }) => (
    <Input
      {...rest}
      type="tel"
      inputMode="tel"
      value={text(value)}
      onChange={(event) => onChange?.(event.target.value)}
    />
  ),
  ops: ['contains', 'eq', 'is_empty', 'is_not_empty'],
}

export const emailKind: Kind<'email'> = {
  Cell: ({ value }) => {
    const address = text(value)
    return masked(address) || !address ? (
      <span>{address}</span>
    ) : (
      <a className={styles.quiet} href={`mailto:${address}`} onClick={(event) => event.stopPropagation()}>
        {address}
      </a>
    )
  },
  Input: ({ field: _, shown: __, value, onChange, ...rest }) => (
    <Input
      {...rest}
      type="email"
      inputMode="email"
      value={text(value)}
      onChange={(event) => onChange?.(event.target.value)}
    />
  ),
  ops: ['contains', 'eq', 'is_empty', 'is_not_empty'],
}
