import { StarFilled, StarOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { get, useWrite } from '@/api/query'
import { useToast } from '../feedback/useToast'
import type { Watched } from './WatchButton'

export default function Star({ watched }: { watched: Watched }) {
  const { t } = useTranslation()
  const toast = useToast()
  const watches = useQuery(get('/api/v1/watches'))
  const begin = useWrite('post', '/api/v1/watches', ['watches'])
  const end = useWrite('delete', '/api/v1/watches/{id}', ['watches', 'notifications'])
  const mine = watches.data?.data.find(({ person, customer }) =>
    'person_id' in watched ? person?.id === watched.person_id : customer?.id === watched.customer_id,
  )
  const change = async () => {
    if (mine) {
      await end.mutateAsync({ params: { path: { id: mine.id } } })
    } else {
      await begin.mutateAsync({ body: watched })
      toast.done(t('watch.begun'))
    }
  }
  return (
    <Button
      icon={mine ? <StarFilled style={{ color: 'var(--amber)' }} /> : <StarOutlined />}
      aria-pressed={mine !== undefined}
      disabled={!watches.data}
      loading={begin.isPending || end.isPending}
      onClick={() => void change()}
    >
      {mine ? t('watch.on') : t('watch.off')}
    </Button>
  )
}
