import { useTranslation } from 'react-i18next'
import { Select, Switch } from '@/shared/ui/deferred'
import type { Kind } from './kind'

function YesNo({ value }: { value: unknown }) {
  const { t } = useTranslation()
  return <span>{value ? t('yes') : t('no')}</span>
}

export const booleanKind: Kind<'boolean'> = {
  Cell: YesNo,
  Input: ({ field: _, shown: __, value, onChange, ...rest }) => (
    <Switch {...rest} checked={value === true} onChange={(checked) => onChange?.(checked)} />
  ),
  FilterInput: ({ field: _, op: __, shown: ___, value, onChange, ...rest }) => {
    const { t } = useTranslation()
    return (
      <Select
        {...rest}
        style={{ width: '100%' }}
        value={value as boolean | undefined}
        options={[
          { value: true, label: t('yes') },
          { value: false, label: t('no') },
        ]}
        onChange={(chosen) => onChange?.(chosen)}
      />
    )
  },
  FilterText: YesNo,
  ops: ['eq'],
}
