import { Input } from 'antd'
import { named } from '@/shared/format/format'
import { TextArea } from '@/shared/ui/deferred'
import styles from './fields.module.css'
import { type Kind, text } from './kind'

export const textKind: Kind<'text'> = {
  Cell: ({ value, field, row }) => (
    <span className={field.strong ? styles.strong : undefined}>
      {field.named ? named(row as { name: string }) : text(value)}
    </span>
  ),
  Input: ({ field, value, onChange, shown: _, ...rest }) =>
    field.multiline ? (
      <TextArea
        {...rest}
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={text(value)}
        onChange={(event) => onChange?.(event.target.value)}
      />
    ) : (
      <Input {...rest} value={text(value)} onChange={(event) => onChange?.(event.target.value)} />
    ),
  FilterInput: ({ field: _, op: __, shown: ___, value, onChange, ...rest }) => (
    <Input {...rest} value={text(value)} onChange={(event) => onChange?.(event.target.value)} />
  ),
  ops: ['contains', 'eq', 'starts_with', 'is_empty', 'is_not_empty'],
}

export const passwordKind: Kind<'password'> = {
  Cell: () => null,
  Input: ({ field: _, shown: __, value, onChange, ...rest }) => (
    <Input.Password
      {...rest}
      autoComplete="new-password"
      value={text(value)}
      onChange={(event) => onChange?.(event.target.value)}
    />
  ),
  ops: [],
}
