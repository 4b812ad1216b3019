import { useTranslation } from 'react-i18next'
import type { Field, Resource } from './defineResource'

/** `fields.<name>` in the resource's namespace. */
export function useFieldLabel(resource: Pick<Resource, 'namespace'>) {
  const { t } = useTranslation(resource.namespace as 'common')
  return (field: Pick<Field, 'name' | 'label'>) => t(`fields.${field.label ?? field.name}` as never) as string
}
