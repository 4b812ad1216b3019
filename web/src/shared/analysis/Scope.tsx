import { useTranslation } from 'react-i18next'
import { DateInput } from '@/shared/resource/fields/date'
import { ColleagueSelect, RefSelect } from '@/shared/resource/fields/RefSelect'
import { Select } from '@/shared/ui/deferred'
import { type Preset, presets } from './address'
import styles from './scope.module.css'
import { daysIn, useAnalyticsSearch } from './search'

interface ScopeProps {
  usual: Preset
  people?: boolean
  departments?: boolean
}

/** Period, department and person: what all figures of a page are of. */
export function Scope({ usual, people = true, departments = true }: ScopeProps) {
  const { t } = useTranslation('analytics')
  const [search, change] = useAnalyticsSearch()
  const days = daysIn(search, usual)
  const chosen = search.from ? 'own' : (search.period ?? usual)
  return (
    <div className={styles.scope}>
      <Select
        aria-label={t('scope.period')}
        className={styles.short}
        value={chosen}
        options={[...presets, 'own' as const].map((preset) => ({ value: preset, label: t(`periods.${preset}`) }))}
        onChange={(preset: Preset | 'own') =>
          change(
            preset === 'own'
              ? { period: undefined, from: days.from ?? '2026-01-01', to: days.to }
              : { period: preset, from: undefined, to: undefined },
          )
        }
      />
      {chosen === 'own' && (
        <span className={styles.days}>
          <DateInput
            aria-label={t('scope.from')}
            value={search.from}
            onChange={(from) => change(from ? { from } : { from: undefined, to: undefined })}
          />
          <DateInput aria-label={t('scope.to')} value={search.to} onChange={(to) => change({ to: to ?? undefined })} />
        </span>
      )}
      {departments && (
        <span className={styles.wide}>
          <RefSelect
            from="/api/v1/departments"
            whole
            allowClear
            aria-label={t('scope.department')}
            placeholder={t('scope.everyDepartment')}
            value={search.department}
            onChange={(department) => change({ department: department ?? undefined })}
          />
        </span>
      )}
      {people && (
        <span className={styles.wide}>
          <ColleagueSelect
            allowClear
            aria-label={t('scope.owner')}
            placeholder={t('scope.everybody')}
            value={search.owner}
            onChange={(owner) => change({ owner: owner ?? undefined })}
          />
        </span>
      )}
    </div>
  )
}
