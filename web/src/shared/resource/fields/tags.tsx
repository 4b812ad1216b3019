import { Input } from 'antd'
import { Select } from '@/shared/ui/deferred'
import { Chip } from '@/shared/ui/Status'
import { type Kind, text } from './kind'

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export const tagsKind: Kind<'tags'> = {
  Cell: ({ value }) => (
    <span>
      {list(value).map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </span>
  ),
  Input: ({ field: _, shown: __, value, onChange, ...rest }) => (
    <Select
      {...rest}
      mode="tags"
      style={{ width: '100%' }}
      open={false}
      suffixIcon={null}
      tokenSeparators={[',', '，', ' ']}
      value={list(value)}
      onChange={(tags) => onChange?.(tags)}
    />
  ),
  FilterInput: ({ field: _, op: __, shown: ___, value, onChange, ...rest }) => (
    <Input {...rest} value={text(value)} onChange={(event) => onChange?.(event.target.value)} />
  ),
  ops: ['contains', 'is_empty', 'is_not_empty'],
}
