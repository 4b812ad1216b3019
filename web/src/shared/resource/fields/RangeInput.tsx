import { Space } from 'antd'
import { InputNumber } from '@/shared/ui/deferred'
import type { Op } from '../filter'

interface RangeProps {
  op: Op
  value?: unknown
  onChange?: ((value: unknown) => void) | undefined
  /** The stored number is so many times the entered one. */
  scale?: number
  'aria-label'?: string
}

/** One number, or two for `between`. */
export function RangeInput({ op, value, onChange, scale = 1, ...rest }: RangeProps) {
  const shown = (part: unknown) => (typeof part === 'number' ? part / scale : null)
  const kept = (part: number | null) => (part === null ? undefined : Math.round(part * scale))
  if (op !== 'between') {
    return (
      <InputNumber
        {...rest}
        style={{ width: '100%' }}
        value={shown(value)}
        onChange={(part) => onChange?.(kept(part))}
      />
    )
  }
  const [low, high] = Array.isArray(value) ? value : []
  return (
    <Space.Compact block>
      <InputNumber
        {...rest}
        style={{ width: '50%' }}
        value={shown(low)}
        onChange={(part) => onChange?.([kept(part), high])}
      />
      <InputNumber
        {...rest}
        style={{ width: '50%' }}
        value={shown(high)}
        onChange={(part) => onChange?.([low, kept(part)])}
      />
    </Space.Compact>
  )
}
