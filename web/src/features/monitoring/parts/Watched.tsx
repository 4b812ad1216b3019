import { CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { get, useWrite } from '@/api/query'
import { linkTo } from '@/app/registry'
import { Panel } from '@/shared/ui/Page'
import { Avatar } from '@/shared/ui/Person'
import { Lines } from '@/shared/ui/Skeleton'
import styles from '../monitoring.module.css'

/** Whom one keeps an eye on. */
export function Watched() {
  const { t } = useTranslation('monitoring')
  const watches = useQuery(get('/api/v1/watches'))
  const end = useWrite('delete', '/api/v1/watches/{id}', ['watches', 'notifications'])
  const rows = watches.data?.data
  return (
    <Panel title={t('watched.title')}>
      {!rows ? (
        <Lines count={2} />
      ) : rows.length === 0 ? (
        <p className="muted">{t('watched.none')}</p>
      ) : (
        <ul className={styles.watched}>
          {rows.map(({ id, person, customer }) => {
            const one = person ?? customer
            const to = person ? `/monitoring/${person.id}` : linkTo('customers', customer?.id)
            return (
              <li key={id}>
                <Avatar name={one?.name ?? ''} size={18} />
                {to ? <Link to={to as never}>{one?.name}</Link> : one?.name}
                <Button
                  type="text"
                  size="small"
                  icon={<CloseOutlined />}
                  aria-label={t('watched.end', { name: one?.name })}
                  onClick={() => end.mutate({ params: { path: { id } } })}
                />
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
