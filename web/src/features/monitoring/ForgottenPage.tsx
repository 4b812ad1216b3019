import { BellOutlined } from '@ant-design/icons'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '@/api/query'
import { useToast } from '@/shared/feedback/useToast'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Select } from '@/shared/ui/deferred'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { forgotten } from './lists.resource'

const spans = [7, 14, 30, 60, 90]

const route = getRouteApi('/_staff/forgotten')

/** Customers whom nobody has contacted for long, and a word to those who should. */
export function ForgottenPage() {
  const { t } = useTranslation('monitoring')
  const toast = useToast()
  const navigate = useNavigate()
  const { days = 14 } = route.useSearch()
  const [ticked, setTicked] = useState<string[]>([])
  const remind = useWrite('post', '/api/v1/monitoring/reminders', [])
  const send = async (ids: string[]) => {
    const { reminded } = await remind.mutateAsync({ body: { customer_ids: ids } })
    toast.done(t('forgotten.reminded', { count: reminded }))
    setTicked([])
  }
  return (
    <Page
      title={t('forgotten.title')}
      note={t('forgotten.note')}
      actions={<Link to="/pool-losses">{t('forgotten.losses')}</Link>}
    >
      <ResourceTable
        resource={forgotten}
        to={(customer) => `/customers/${customer.id}`}
        where={[
          { field: 'in_pool', op: 'eq', value: false },
          { field: 'untouched_since', op: 'before', value: { ago: `P${days}D` } },
        ]}
        selection={{ ids: ticked, onChange: setTicked }}
        rowExtra={(customer) => (
          <Button
            size="small"
            icon={<BellOutlined />}
            aria-label={t('forgotten.remindOne', { name: customer.name })}
            onClick={() => void send([customer.id])}
          >
            {t('forgotten.remind')}
          </Button>
        )}
        toolbar={
          <>
            <Select
              aria-label={t('forgotten.days')}
              value={days}
              style={{ width: 130 }}
              options={spans.map((count) => ({ value: count, label: t('forgotten.daysOf', { count }) }))}
              onChange={(chosen: number) =>
                void navigate({ to: '.', search: ((old: object) => ({ ...old, days: chosen })) as never })
              }
            />
            {ticked.length > 0 && (
              <Button
                type="primary"
                icon={<BellOutlined />}
                loading={remind.isPending}
                onClick={() => void send(ticked)}
              >
                {t('forgotten.remindTicked', { count: ticked.length })}
              </Button>
            )}
          </>
        }
        empty={<Empty title={t('forgotten.none')}>{t('forgotten.noneHint')}</Empty>}
      />
    </Page>
  )
}
