import { DownloadOutlined, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveAnswer } from '@/api/files'
import type { Problem } from '@/api/problem'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { Dropdown, Popover } from '@/shared/ui/deferred'
import { usePhone } from '@/shared/ui/useMedia'
import type { Field } from '../defineResource'
import { filterText, nodesOf } from '../filter'
import type { NewView } from '../saved'
import { ColumnPicker } from './ColumnPicker'
import type { ToolbarProps } from './Toolbar'

/** The lists that the server writes into files. */
const written = new Set(['customers', 'leads', 'orders', 'receivables', 'service-requests', 'products'])

export type ListToolsProps = ToolbarProps & { list: NewView['list']; columns: readonly Field[] }

/** What concerns the list as a whole: its columns, and taking it away as a file. */
export default function ListTools(props: ListToolsProps) {
  const { t } = useTranslation('lists')
  const can = useCan()
  const phone = usePhone()
  return (
    <>
      {!phone && (
        <Popover trigger="click" placement="bottomRight" destroyOnHidden content={<ColumnPicker {...props} />}>
          <Button icon={<TableOutlined />} aria-label={t('columns')} title={t('columns')} />
        </Popover>
      )}
      {can('views:export') && written.has(props.list) && <Export {...props} />}
    </>
  )
}

function Export({ list, search, where = [], ticked = [] }: ListToolsProps) {
  const { t } = useTranslation(['lists', 'terms'])
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const save = async (format: 'csv' | 'xlsx') => {
    const filter = filterText([...where, ...nodesOf(search.filter)])
    const asked = { format, filter, q: search.q, sort: search.sort, columns: search.columns, ids: ticked.join(',') }
    const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])))
    setBusy(true)
    setProblem(undefined)
    try {
      await saveAnswer(`${list}/export?${query}`)
      toast.done(t('exported'))
    } catch (error) {
      setProblem(error as Problem)
    } finally {
      setBusy(false)
    }
  }
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: t(ticked.length ? 'exportTicked' : 'exportAll', {
      format: t(`terms:enums.SheetFormat.${format}`),
      count: ticked.length,
    }),
    onClick: () => void save(format),
  }))
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button icon={<DownloadOutlined />} loading={busy} aria-label={t('export')} title={t('export')} />
      </Dropdown>
      <ProblemLine problem={problem} />
    </>
  )
}
