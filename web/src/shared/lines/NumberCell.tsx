import { InputNumber } from '../ui/deferred'

interface NumberCellProps {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  /** The value counts the smallest units: with two digits 1250 is entered as 12.50. */
  digits?: number
  min?: number
  max?: number
  suffix?: string
  placeholder?: string | undefined
  disabled?: boolean
}

/** A number in a grid: without a frame and without arrows, which go up and down the grid. */
export function NumberCell({
  label,
  value,
  onChange,
  digits = 0,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  suffix,
  placeholder = '',
  disabled = false,
}: NumberCellProps) {
  const scale = 10 ** digits
  return (
    <InputNumber
      variant="borderless"
      aria-label={label}
      controls={false}
      keyboard={false}
      style={{ width: '100%' }}
      {...(suffix ? {} : { precision: digits })}
      min={min / scale}
      max={max / scale}
      suffix={suffix}
      placeholder={placeholder}
      disabled={disabled}
      value={value === null ? null : value / scale}
      onChange={(entered) => onChange(entered === null ? null : Math.round(entered * scale))}
    />
  )
}
