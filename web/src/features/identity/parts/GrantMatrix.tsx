import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { useEnum } from '@/shared/resource/fields/status'
import { Select } from '@/shared/ui/deferred'
import styles from '../identity.module.css'

type Permission = components['schemas']['PermissionView']
type Grant = components['schemas']['GrantView']

interface GrantMatrixProps {
  permissions: readonly Permission[]
  value?: Grant[]
  onChange?: (grants: Grant[]) => void
}

/** Each permission with how far it reaches, by resource. */
export function GrantMatrix({ permissions, value = [], onChange }: GrantMatrixProps) {
  const { t } = useTranslation(['identity', 'terms'])
  const reach = useEnum('Reach')
  const resources = [...new Set(permissions.map(({ resource }) => resource))]
  const set = (permission: string, chosen: Grant['reach'] | 'none') => {
    const rest = value.filter((grant) => grant.permission !== permission)
    onChange?.(chosen === 'none' ? rest : [...rest, { permission, reach: chosen }])
  }
  const word = (group: 'resources' | 'permissions', name: string) =>
    t(`terms:${group}.${name}` as never, { defaultValue: name }) as string
  return (
    <div className={styles.matrix}>
      {resources.map((resource) => (
        <fieldset key={resource}>
          <legend>{word('resources', resource)}</legend>
          {permissions
            .filter((permission) => permission.resource === resource)
            .map(({ name, action }) => {
              const held = value.find((grant) => grant.permission === name)
              return (
                <div key={name} className={styles.grant} data-held={held ? true : undefined}>
                  <span>{word('permissions', action)}</span>
                  <Select
                    size="small"
                    variant="filled"
                    aria-label={`${word('resources', resource)} ${word('permissions', action)}`}
                    value={held?.reach ?? 'none'}
                    options={[{ value: 'none', label: t('roles.none') }, ...reach.options]}
                    onChange={(chosen: string) => set(name, chosen as Grant['reach'] | 'none')}
                  />
                </div>
              )
            })}
        </fieldset>
      ))}
    </div>
  )
}
