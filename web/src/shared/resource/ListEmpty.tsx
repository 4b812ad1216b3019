import { FilterOutlined, InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/Empty'
import type { Resource } from './defineResource'
import type { ListSearch } from './filter'

interface ListEmptyProps {
  resource: Resource
  search: ListSearch
  clear: () => void
  children?: ReactNode
}

/** Nothing met the filter, or there is nothing yet: two different things to say. */
export function ListEmpty({ resource, search, clear, children }: ListEmptyProps) {
  const { t } = useTranslation()
  const { t: word } = useTranslation('terms')
  if (search.q || search.filter) {
    return (
      <Empty
        icon={<FilterOutlined />}
        title={t('empty.filtered')}
        action={<Button onClick={clear}>{t('empty.clear')}</Button>}
      >
        {t('empty.filteredHint')}
      </Empty>
    )
  }
  return (
    children ?? (
      <Empty
        icon={<InboxOutlined />}
        title={t('empty.first', { what: word(`subjects.${resource.subject}` as never) })}
      />
    )
  )
}
