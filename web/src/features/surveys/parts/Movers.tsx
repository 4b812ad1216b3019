import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

interface MoversProps {
  name: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** Up, down and away; with Alt and the arrows as well. */
export function Movers({ name, first, last, onMove, onRemove }: MoversProps) {
  const { t } = useTranslation(['surveys', 'common'])
  const button = (label: string, icon: React.ReactNode, disabled: boolean, press: () => void) => (
    <Button
      type="text"
      size="small"
      icon={icon}
      disabled={disabled}
      aria-label={`${label} ${name}`}
      title={label}
      onClick={press}
    />
  )
  return (
    <span>
      {button(t('builder.up'), <ArrowUpOutlined />, first, () => onMove(-1))}
      {button(t('builder.down'), <ArrowDownOutlined />, last, () => onMove(1))}
      {button(t('common:remove'), <DeleteOutlined />, false, onRemove)}
    </span>
  )
}
