import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePages } from '@/api/pages'
import { type Got, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { Time } from '@/shared/format/Time'
import { Can } from '@/shared/permission/Can'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './platform.module.css'

type Item = Got<'/api/v1/trash'>['data'][number]

/** What was deleted can be taken back. */
export function TrashPage() {
  const { t } = useTranslation(['platform', 'common'])
  const list = usePages('/api/v1/trash')
  return (
    <Page title={t('trash.title')} note={t('trash.note')} width="reading">
      <Panel flush>
        {list.isError ? (
          <ProblemPanel problem={list.error} retry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Lines />
        ) : list.rows.length === 0 ? (
          <Empty icon={<DeleteOutlined />} title={t('trash.empty')} />
        ) : (
          <ul className={styles.trash}>
            {list.rows.map((item) => (
              <TrashRow key={`${item.subject}/${item.id}`} item={item} />
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <Button type="text" block onClick={() => void list.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        )}
      </Panel>
    </Page>
  )
}

function TrashRow({ item }: { item: Item }) {
  const { t } = useTranslation(['platform', 'common', 'terms'])
  const toast = useToast()
  const restore = useWrite('post', '/api/v1/trash/{subject}/{id}/restore', ['trash', item.subject])
  const run = () =>
    restore.mutate(
      { params: { path: { subject: item.subject, id: item.id } } },
      { onSuccess: () => toast.done(t('common:restored')) },
    )
  return (
    <li>
      <span className={styles.title}>
        {item.name}
        <span className={styles.number}>
          {t(`terms:subjects.${item.subject}` as never, { defaultValue: item.subject }) as string}
        </span>
      </span>
      <span className={styles.detail}>
        {item.deleted_by?.name} <Time at={item.deleted_at} />
        <ProblemLine problem={restore.error} />
      </span>
      <Can permission="trash:restore">
        <Button className={styles.right ?? ''} loading={restore.isPending} onClick={run}>
          {t('trash.restore')}
        </Button>
      </Can>
    </li>
  )
}
