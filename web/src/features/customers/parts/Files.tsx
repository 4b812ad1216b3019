import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { FileLink, FilesInput } from '@/shared/resource/fields/file'
import { Empty } from '@/shared/ui/Empty'
import { Panel } from '@/shared/ui/Page'
import styles from '../customers.module.css'
import type { Customer } from './customer'

/** Papers kept with the customer: contracts, plans, licences. Colleagues see them, the customer does not. */
export function Files({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customers', 'common'])
  const change = useWrite('patch', '/api/v1/customers/{id}', ['customers'])
  const may = customer.actions.some(({ name, allowed }) => name === 'update' && allowed)
  const ids = customer.files.map((file) => file.id)
  const keep = (file_ids: string[]) =>
    change.mutate({ params: { path: { id: customer.id } }, version: customer.version, body: { file_ids } })
  return (
    <Panel>
      {ids.length === 0 && <Empty title={t('related.files')} />}
      <ul className={styles.papers}>
        {customer.files.map((file) => (
          <li key={file.id}>
            <FileLink file={file} />
            {may && (
              <Button
                type="text"
                aria-label={`${t('common:remove')} ${file.name}`}
                icon={<DeleteOutlined />}
                disabled={change.isPending}
                onClick={() => keep(ids.filter((id) => id !== file.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {may && <FilesInput value={[]} disabled={change.isPending} onChange={(added) => keep([...ids, ...added])} />}
      <ProblemLine problem={change.error} />
    </Panel>
  )
}
